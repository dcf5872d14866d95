/** Measurements that are run by hand, never by the build. */
@NullMarked
package org.calends.bench;

import org.jspecify.annotations.NullMarked;

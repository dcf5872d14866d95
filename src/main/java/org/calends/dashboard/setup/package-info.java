/** Where a publisher sets a draft up, and reviews and submits it. */
@NullMarked
package org.calends.dashboard.setup;

import org.jspecify.annotations.NullMarked;

/** What resellers see of their margins. */
@NullMarked
package org.calends.dashboard.margins;

import org.jspecify.annotations.NullMarked;

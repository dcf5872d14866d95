/** The month start: what goes live and ends with it, and whether it is ready. */
@NullMarked
package org.calends.dashboard.months;

import org.jspecify.annotations.NullMarked;

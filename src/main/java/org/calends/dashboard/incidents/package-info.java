/** The incident desk: what is stuck, grouped by its cause, and what an operator does about it. */
@NullMarked
package org.calends.dashboard.incidents;

import org.jspecify.annotations.NullMarked;

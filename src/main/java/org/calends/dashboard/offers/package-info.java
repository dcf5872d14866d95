/** The list of private offers, and what can be done with many of them at once. */
@NullMarked
package org.calends.dashboard.offers;

import org.jspecify.annotations.NullMarked;

/** Calends: the life of private offers, from draft to the last day of the term. */
@NullMarked
package org.calends;

import org.jspecify.annotations.NullMarked;

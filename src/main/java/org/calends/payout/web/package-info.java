/** The HTTP calls of this room. */
@NullMarked
package org.calends.payout.web;

import org.jspecify.annotations.NullMarked;

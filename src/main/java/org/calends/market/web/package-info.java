/** The HTTP calls of this room. */
@NullMarked
package org.calends.market.web;

import org.jspecify.annotations.NullMarked;

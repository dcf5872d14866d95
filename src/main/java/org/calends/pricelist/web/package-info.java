/** The HTTP calls of this room. */
@NullMarked
package org.calends.pricelist.web;

import org.jspecify.annotations.NullMarked;

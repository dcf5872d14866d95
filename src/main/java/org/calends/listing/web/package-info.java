/** The HTTP calls of this room. */
@NullMarked
package org.calends.listing.web;

import org.jspecify.annotations.NullMarked;

/** The HTTP calls of this room. */
@NullMarked
package org.calends.sales.web;

import org.jspecify.annotations.NullMarked;

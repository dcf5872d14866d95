/** The HTTP calls of this room. */
@NullMarked
package org.calends.reseller.web;

import org.jspecify.annotations.NullMarked;

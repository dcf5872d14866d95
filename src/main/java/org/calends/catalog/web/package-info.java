/** The HTTP calls of this room. */
@NullMarked
package org.calends.catalog.web;

import org.jspecify.annotations.NullMarked;

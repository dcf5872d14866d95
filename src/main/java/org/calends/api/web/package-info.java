/** The HTTP calls of this room. */
@NullMarked
package org.calends.api.web;

import org.jspecify.annotations.NullMarked;

/** The HTTP calls of this room. */
@NullMarked
package org.calends.audience.web;

import org.jspecify.annotations.NullMarked;

/** The HTTP calls of this room. */
@NullMarked
package org.calends.program.web;

import org.jspecify.annotations.NullMarked;

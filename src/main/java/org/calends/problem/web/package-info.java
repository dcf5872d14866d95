/** The HTTP calls of this room. */
@NullMarked
package org.calends.problem.web;

import org.jspecify.annotations.NullMarked;

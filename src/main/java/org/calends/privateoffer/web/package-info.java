/** The HTTP calls of this room. */
@NullMarked
package org.calends.privateoffer.web;

import org.jspecify.annotations.NullMarked;

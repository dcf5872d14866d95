/** The HTTP calls of this room. */
@NullMarked
package org.calends.audit.web;

import org.jspecify.annotations.NullMarked;

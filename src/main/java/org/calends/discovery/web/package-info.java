/** The HTTP calls of this room. */
@NullMarked
package org.calends.discovery.web;

import org.jspecify.annotations.NullMarked;

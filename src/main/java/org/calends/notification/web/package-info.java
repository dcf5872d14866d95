/** The HTTP calls of this room. */
@NullMarked
package org.calends.notification.web;

import org.jspecify.annotations.NullMarked;

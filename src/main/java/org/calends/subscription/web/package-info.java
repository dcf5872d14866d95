/** The HTTP calls of this room. */
@NullMarked
package org.calends.subscription.web;

import org.jspecify.annotations.NullMarked;

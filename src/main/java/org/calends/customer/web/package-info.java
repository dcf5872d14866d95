/** The HTTP calls of this room, and the page on which a customer answers an invitation. */
@NullMarked
package org.calends.customer.web;

import org.jspecify.annotations.NullMarked;

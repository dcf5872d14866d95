/** Managed services over HTTP. */
@NullMarked
package org.calends.managedservice.web;

import org.jspecify.annotations.NullMarked;

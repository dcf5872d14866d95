/** Delegations over HTTP. */
@NullMarked
package org.calends.delegation.web;

import org.jspecify.annotations.NullMarked;

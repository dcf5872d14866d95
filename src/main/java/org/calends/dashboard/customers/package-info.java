/** A reseller's customers and what it has provisioned for them, for its own people and for operators. */
@NullMarked
package org.calends.dashboard.customers;

import org.jspecify.annotations.NullMarked;

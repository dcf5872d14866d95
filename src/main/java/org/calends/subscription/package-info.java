/** What resellers have provisioned for their customers: subscriptions, their statuses and their terms. */
@NullMarked
@ApplicationModule(allowedDependencies = {"customer", "catalog"})
package org.calends.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Managed services: what a provider may do in a customer's subscriptions, from review to delegation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "catalog :: writing", "listing", "files"})
package org.calends.managedservice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What was sold, at which price, by which private offer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"privateoffer", "pricing", "catalog", "reseller", "subscription"})
package org.calends.sales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The deal and its life: the heart of the house. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "market", "reseller", "pricing"})
package org.calends.privateoffer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

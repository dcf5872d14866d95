/** What a reseller pays: list price, margin, wholesale price. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "reseller"})
package org.calends.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Pages that people look at. */
@NullMarked
@ApplicationModule(allowedDependencies = {"privateoffer", "workflow", "notification", "audit", "catalog", "reseller"})
package org.calends.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

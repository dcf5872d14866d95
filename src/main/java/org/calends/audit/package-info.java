/** Checks that hold the house to its invariants; findings are reported, never repaired. */
@NullMarked
@ApplicationModule(allowedDependencies = {"notification", "privateoffer"})
package org.calends.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Checks that hold the house to its invariants; findings are reported, never repaired. */
@NullMarked
@ApplicationModule(allowedDependencies = {"notification"})
package org.calends.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

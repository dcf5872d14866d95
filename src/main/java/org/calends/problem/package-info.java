/** Refusals: what went wrong, where, and how to mend it; told as RFC 9457 problems. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.calends.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

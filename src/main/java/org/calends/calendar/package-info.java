/** Time: months, terms and the one clock. Everything is UTC and half-open (R22, R23). */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.calends.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

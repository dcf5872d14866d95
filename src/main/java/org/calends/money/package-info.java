/** Amounts are Joda-Money; this room holds only what that library lacks. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.calends.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Margins as resellers discover them (RULES R44-R52). */
@NullMarked
@ApplicationModule(allowedDependencies = {"privateoffer", "pricing", "catalog"})
package org.calends.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

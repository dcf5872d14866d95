/** Margins as resellers discover them, and what anything costs at any time (R44-R60). */
@NullMarked
@ApplicationModule(allowedDependencies = {"privateoffer", "pricing", "catalog", "market", "files", "reseller", "sales"})
package org.calends.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

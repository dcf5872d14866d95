/** Who is asking, and what they may see. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.calends.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

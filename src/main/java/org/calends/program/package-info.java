/** Where partners stand in the cloud-reseller program: suspended by criteria or by hand, reinstated, departed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"reseller"})
package org.calends.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

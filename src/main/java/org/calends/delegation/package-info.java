/** What customers have delegated to the providers of managed services, to what version they agreed, and how it ends. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"managedservice", "catalog", "catalog :: writing", "audience", "subscription"})
package org.calends.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

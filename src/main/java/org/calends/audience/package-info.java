/** Who sees what not everybody may see: the audiences of private plans, and those who preview a product. */
@NullMarked
@ApplicationModule(allowedDependencies = {"catalog", "catalog :: writing", "files"})
package org.calends.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

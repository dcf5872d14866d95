/** Reading files that people wrote: everything wrong with one is told at once, and where. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.calends.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

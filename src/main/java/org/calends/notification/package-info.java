/** E-mail: what is to be said to whom, and what was sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"privateoffer", "catalog", "pricing"})
package org.calends.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

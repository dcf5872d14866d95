/** What all our HTTP calls have in common: pages of results, idempotency, the OpenAPI description. */
@NullMarked
@ApplicationModule(allowedDependencies = {"problem", "security"})
package org.calends.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The only room that knows the engine: delegates, facts for the diagrams, incidents, the webapps. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "privateoffer",
            "privateoffer :: lifecycle",
            "managedservice",
            "managedservice :: lifecycle",
            "notification",
            "reseller"
        })
package org.calends.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Quartz: what belongs to the house and to no single offer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "workflow :: time",
            "notification",
            "privateoffer",
            "payout",
            "program",
            "sales",
            "subscription",
            "market",
            "pricelist"
        })
package org.calends.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Pages that people look at: what they share stands here, each group of pages has a sub-package of its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "privateoffer",
            "pricing",
            "discovery",
            "sales",
            "payout",
            "workflow",
            "workflow :: incidents",
            "workflow :: time",
            "notification",
            "audit",
            "catalog",
            "catalog :: writing",
            "pricelist",
            "audience",
            "managedservice",
            "delegation",
            "listing",
            "program",
            "customer",
            "subscription",
            "market",
            "reseller"
        })
package org.calends.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

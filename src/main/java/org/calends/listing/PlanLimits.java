package org.calends.listing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of everything there may be; the defaults are the marketplace's.
 *
 * @param plans of one product (C1)
 * @param privatePlans of these, how many for a named audience only (C1)
 * @param planName and {@code planSummary}, {@code planDescription}: their longest, in characters (C5)
 * @param meters of one product (C13)
 */
@ConfigurationProperties("calends.catalog.limits")
record PlanLimits(
        @DefaultValue("100") int plans,
        @DefaultValue("45") int privatePlans,
        @DefaultValue("50") int planName,
        @DefaultValue("100") int planSummary,
        @DefaultValue("500") int planDescription,
        @DefaultValue("30") int meters) {

    static final PlanLimits DEFAULTS = new PlanLimits(100, 45, 50, 100, 500, 30);

    private static final int NAME_COLUMN = 200;
    private static final int DESCRIPTION_COLUMN = 3000;

    PlanLimits {
        if (planName > NAME_COLUMN || planSummary > NAME_COLUMN || planDescription > DESCRIPTION_COLUMN) {
            throw new IllegalArgumentException("calends.catalog.limits: plan-name and plan-summary are at most "
                    + NAME_COLUMN + ", plan-description is at most " + DESCRIPTION_COLUMN);
        }
    }
}

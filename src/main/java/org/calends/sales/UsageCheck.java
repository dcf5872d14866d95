package org.calends.sales;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.problem.Violation;
import org.calends.subscription.Subscription;
import org.calends.subscription.SubscriptionStatus;
import org.springframework.stereotype.Component;

/** Whether what was reported can have been used (C13). */
@Component
class UsageCheck {

    private static final int LONGEST_EVENT = 100;

    private final MarketplaceCalendar calendar;

    UsageCheck(MarketplaceCalendar calendar) {
        this.calendar = calendar;
    }

    List<Violation> violations(UsageReport report, Subscription subscription, Plan plan) {
        List<Violation> violations = new ArrayList<>();
        if (report.event().isBlank() || report.event().length() > LONGEST_EVENT) {
            violations.add(violation("event", "range", "Name the event with 1 to 100 characters."));
        }
        if (report.meter() == null && plan.pricingModel() != PricingModel.USAGE) {
            violations.add(violation("meter", "missing", plan.name() + " is paid by its meters; say which."));
        }
        if (report.at().isAfter(calendar.now())) {
            violations.add(violation("at", "future", "It has not been used yet."));
        } else if (!ran(subscription, report.at())) {
            violations.add(violation("at", "not-running", "The subscription did not run at that time."));
        }
        return violations;
    }

    /** Once it was active, suspended or not: the reseller pays on (P7). */
    private static boolean ran(Subscription subscription, Instant at) {
        var status = subscription.status();
        var canceledAt = subscription.canceledAt();
        return status != SubscriptionStatus.PENDING
                && !at.isBefore(subscription.provisionedAt())
                && (status.isBilled() || at.isBefore(subscription.terms().endsAt()))
                && (status != SubscriptionStatus.DISABLED || canceledAt == null || at.isBefore(canceledAt));
    }

    private static Violation violation(String field, String why, String message) {
        return Violation.of(field, field + "." + why, message, "C13");
    }
}

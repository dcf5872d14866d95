package org.calends.sales;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.PricingModel;
import org.calends.pricing.Purchase;
import org.calends.problem.Violation;
import org.calends.subscription.Trials;
import org.springframework.stereotype.Component;

/** Who may try what out, and until when (C25-C29). */
@Component
public class FreeTrials {

    private final Catalog catalog;
    private final Trials trials;
    private final Bills bills;
    private final MarketplaceCalendar calendar;

    FreeTrials(Catalog catalog, Trials trials, Bills bills, MarketplaceCalendar calendar) {
        this.catalog = catalog;
        this.trials = trials;
        this.bills = bills;
        this.calendar = calendar;
    }

    /**
     * Until when a purchase would be free. A customer has one trial of each product, whichever plans it tries and from whom
     * (C27), and none when it has paid for the product (C29).
     */
    public Optional<Instant> until(Purchase purchase) {
        return plan(purchase)
                .map(Plan::trial)
                .filter(length -> purchase.metered() == null)
                .map(length -> endsAt(purchase, length))
                .filter(end -> end.isAfter(purchase.at()))
                .filter(end -> !bills.paid(purchase.customer(), purchase.product(), purchase.at()));
    }

    private Instant endsAt(Purchase purchase, String length) {
        return trials.clock(purchase.customer(), purchase.product(), purchase.at())
                .orElseGet(() -> calendar.after(purchase.at(), Period.parse(length)));
    }

    /** What is tried out cannot be bought before the trial is over (C28). */
    Optional<Violation> violation(Purchase purchase) {
        return plan(purchase)
                .filter(plan -> plan.pricingModel() != PricingModel.USAGE)
                .filter(plan -> trials.running(purchase.customer(), purchase.product()).stream()
                        .anyMatch(trial -> trial.plan().equals(plan.id())))
                .map(plan -> Violation.of(
                        "plan",
                        "plan.trial-running",
                        "The customer is trying " + plan.name() + " out; it converts by itself when the trial is over.",
                        "C28"));
    }

    private Optional<Plan> plan(Purchase purchase) {
        return catalog.product(purchase.product()).flatMap(product -> product.plan(purchase.plan()));
    }
}

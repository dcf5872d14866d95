package org.calends.listing;

import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.market.Markets;

/** Where a plan is sold, and to whom (C7, C17). */
class AvailabilityRules {

    private final Markets markets;

    AvailabilityRules(Markets markets) {
        this.markets = markets;
    }

    void check(Product product, Plan plan, Objections objections) {
        objections.missingIf(
                plan.markets().isEmpty(), "markets", "Choose at least one market where the plan is sold.", "C7");
        for (var market : plan.markets()) {
            objections.addIf(
                    markets.find(market).isEmpty(),
                    "markets",
                    "market.unknown",
                    "“" + market + "” is no market. Choose one of GET /api/markets.",
                    "C7");
        }
        objections.addIf(
                plan.hidden() && plan.visibility() == Visibility.PRIVATE,
                "hidden",
                "hidden.private",
                "Hide a public plan or name an audience, not both.",
                "C22");
    }
}

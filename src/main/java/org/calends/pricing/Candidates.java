package org.calends.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calends.pricing.MissedMargin.Reason;
import org.calends.pricing.PurchaseCheck.Sold;
import org.joda.money.BigMoney;

/** The margins on a product that are in force: those that hold for a purchase, and those that do not. */
record Candidates(List<PricedMargin> priced, List<MissedMargin> missed) {

    static Candidates among(List<GrantedMargin> inForce, Purchase purchase, Sold sold) {
        List<PricedMargin> priced = new ArrayList<>();
        List<MissedMargin> missed = new ArrayList<>();
        for (var margin : inForce) {
            var unit = wholesale(margin.margin(), purchase, sold);
            if (!margin.covers(purchase.plan())) {
                missed.add(new MissedMargin(margin, Reason.OTHER_PLAN));
            } else if (!margin.covers(purchase.customer())) {
                missed.add(new MissedMargin(margin, Reason.OTHER_CUSTOMERS));
            } else if (unit.isEmpty()) {
                missed.add(new MissedMargin(margin, Reason.NO_PRICE));
            } else {
                priced.add(new PricedMargin(margin, unit.get()));
            }
        }
        return new Candidates(priced, missed);
    }

    /** A custom price is one of the plan itself, never of its meters; a percentage comes off both (R54). */
    static Optional<BigMoney> wholesale(Margin margin, Purchase purchase, Sold sold) {
        return purchase.metered() != null && margin instanceof Margin.CustomPrice
                ? Optional.empty()
                : margin.wholesale(sold.price(), purchase.market());
    }
}

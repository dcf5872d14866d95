package org.calends.dashboard.products;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.calends.catalog.ListPrice;
import org.calends.dashboard.Typed;
import org.calends.listing.SentPlan.SentPrice;

/** A price as somebody typed it; without an amount the plan is not sold for that term. */
record PriceRow(String term, String payment, String per, String amount) {

    static PriceRow of(ListPrice price, Locale locale) {
        var amount = Typed.write(price.unit().getAmount(), locale);
        return new PriceRow(price.term(), price.payment(), price.per() == null ? "" : price.per(), amount);
    }

    static PriceRow of(HttpServletRequest http, String place) {
        return new PriceRow(
                PlanForm.text(http, place + "term"),
                PlanForm.text(http, place + "payment"),
                PlanForm.text(http, place + "per"),
                PlanForm.text(http, place + "amount"));
    }

    /** As {@link ListPrice#item}. */
    String item() {
        return per.isEmpty() ? term : term + "/" + per;
    }

    boolean isEmpty() {
        return (amount + per).isEmpty();
    }

    SentPrice toSent() {
        return new SentPrice(term, payment, Typed.price(amount).orElse(null), "USD", per);
    }
}

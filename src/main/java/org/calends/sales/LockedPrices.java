package org.calends.sales;

import java.time.Instant;
import java.util.HashSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.pricing.Contract;
import org.calends.pricing.PriceQuote;
import org.calends.pricing.Pricing;
import org.calends.pricing.Purchase;
import org.calends.privateoffer.OfferLock;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.stereotype.Component;

/** Prices a purchase so that the offer behind the price cannot be withdrawn any more (R82). */
@Component
class LockedPrices {

    private final Pricing pricing;
    private final OfferLock offers;
    private final MarketplaceCalendar calendar;

    LockedPrices(Pricing pricing, OfferLock offers, MarketplaceCalendar calendar) {
        this.pricing = pricing;
        this.offers = offers;
        this.calendar = calendar;
    }

    /** What is bought, and what it costs. */
    record Quoted(Purchase purchase, PriceQuote quote) {

        Instant at() {
            return purchase.at();
        }
    }

    Instant now() {
        return calendar.now();
    }

    /** At the price of this moment. */
    Quoted quote(Order order) {
        return quote(() -> order.at(calendar.now()), pricing::quote);
    }

    /** At the price of another instant. */
    Quoted quote(Purchase purchase) {
        return quote(() -> purchase, pricing::quote);
    }

    /** For nothing, so that there is no offer to lock. */
    Quoted free(Purchase purchase) {
        return new Quoted(purchase, pricing.free(purchase));
    }

    /** What is added to a running term now. */
    Quoted quote(Purchase purchase, Contract contract) {
        return quote(() -> purchase, added -> pricing.added(added, contract));
    }

    /** Quotes once more after each lock: the offer may have been withdrawn while we waited for it. */
    private Quoted quote(Supplier<Purchase> purchases, Function<Purchase, PriceQuote> prices) {
        var locked = new HashSet<String>();
        while (true) {
            var purchase = purchases.get();
            var quote = prices.apply(purchase);
            var winner = quote.overlap().winner();
            if (winner == null || !locked.add(winner.granted().privateOffer())) {
                return new Quoted(purchase, quote);
            }
            offers.lock(PrivateOfferId.of(winner.granted().privateOffer()));
        }
    }
}

package org.calends.sales;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.pricing.Pricing;
import org.calends.privateoffer.OfferLock;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.stereotype.Component;

/** Prices an order so that the offer behind the price cannot be withdrawn any more (R82). */
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

    Instant now() {
        return calendar.now();
    }

    /** At the price of this moment. */
    Sale sale(Order order, String recordedBy) {
        return sale(order, calendar::now, recordedBy);
    }

    /** Quotes once more after each lock: the offer may have been withdrawn while we waited for it. */
    Sale sale(Order order, Supplier<Instant> at, String recordedBy) {
        var locked = new HashSet<String>();
        while (true) {
            var purchase = order.at(at.get());
            var price = SalePrice.of(pricing.quote(purchase));
            var offer = price.privateOffer();
            if (offer == null || !locked.add(offer)) {
                return new Sale(UUID.randomUUID(), purchase, price, recordedBy);
            }
            offers.lock(PrivateOfferId.of(offer));
        }
    }
}

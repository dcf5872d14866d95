package org.calends.sales;

import java.util.HashSet;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.pricing.Pricing;
import org.calends.privateoffer.OfferLock;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was sold. A sale and a withdrawal of the same offer happen one after the other (R82). */
@Component
@Transactional
public class SalesLedger {

    private final OrderCheck check;
    private final Pricing pricing;
    private final OfferLock offers;
    private final JdbcSales sales;
    private final MarketplaceCalendar calendar;

    SalesLedger(OrderCheck check, Pricing pricing, OfferLock offers, JdbcSales sales, MarketplaceCalendar calendar) {
        this.check = check;
        this.pricing = pricing;
        this.offers = offers;
        this.sales = sales;
        this.calendar = calendar;
    }

    /** Sells at the price of this moment, and keeps it. */
    public Sale record(Order order) {
        var user = CurrentUser.get();
        if (user.role() == Role.RESELLER && !user.requireReseller().equals(order.reseller())) {
            throw new AccessDeniedException("A reseller records its own sales only.");
        }
        check.refuse(order.at(calendar.now()));
        var sale = price(order.plain(), user.name());
        sales.add(sale);
        return sale;
    }

    /** A sale that concerns whoever asks: the reseller, the publisher of what was sold, or an operator. */
    public Sale sale(UUID id) {
        return sales.find(id, SaleScope.of(CurrentUser.get())).orElseThrow(() -> new UnknownSale(id));
    }

    /** Quotes once more after each lock: the offer may have been withdrawn while we waited for it. */
    private Sale price(Order order, String recordedBy) {
        var locked = new HashSet<String>();
        while (true) {
            var purchase = order.at(calendar.now());
            var price = SalePrice.of(pricing.quote(purchase));
            var offer = price.privateOffer();
            if (offer == null || !locked.add(offer)) {
                return new Sale(UUID.randomUUID(), purchase, price, recordedBy);
            }
            offers.lock(PrivateOfferId.of(offer));
        }
    }
}

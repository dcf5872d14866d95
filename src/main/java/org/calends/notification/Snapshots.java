package org.calends.notification;

import java.util.stream.Collectors;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.Publisher;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.Transition;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Takes down what is true about an offer right now, for a mail that may be sent later. */
@Component
class Snapshots {

    private final PrivateOfferReader offers;
    private final Catalog catalog;
    private final MarketplaceCalendar calendar;

    Snapshots(PrivateOfferReader offers, Catalog catalog, MarketplaceCalendar calendar) {
        this.offers = offers;
        this.catalog = catalog;
        this.calendar = calendar;
    }

    Snapshot of(PrivateOfferId id) {
        var offer = offers.get(id);
        var products = offer.content().lines().stream().map(OfferLine::product).collect(Collectors.toSet());
        return new Snapshot(
                offer,
                catalog.publisher(offer.publisher()).map(Publisher::name).orElse(offer.publisher()),
                catalog.products(products),
                offers.resellers(id),
                offers.history(id).stream().anyMatch(event -> event.transition() == Transition.LIVE),
                calendar.now(),
                CurrentUser.get().name());
    }
}

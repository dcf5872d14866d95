package org.calends.dashboard.offers;

import java.util.List;
import org.calends.api.Page;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.privateoffer.OfferCounts;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.sales.Sellers;
import org.springframework.stereotype.Component;

/** Finds the offers of a list, in a number of queries that does not grow with it. */
@Component
class OfferRows {

    private final PrivateOfferReader offers;
    private final Sellers sellers;
    private final MarketplaceCalendar calendar;

    OfferRows(PrivateOfferReader offers, Sellers sellers, MarketplaceCalendar calendar) {
        this.offers = offers;
        this.sellers = sellers;
        this.calendar = calendar;
    }

    Page<OfferRow> find(ListRequest request) {
        var found = offers.search(request.query(calendar.currentMonth()), request.page());
        var rows = rows(found.items());
        return new Page<>(rows, found.page(), found.size(), found.total());
    }

    List<OfferRow> among(List<PrivateOfferId> ids) {
        return rows(offers.among(ids));
    }

    OfferCounts counts(ListRequest request) {
        return offers.counts(request.query(calendar.currentMonth()));
    }

    private List<OfferRow> rows(List<OfferSummary> found) {
        var sold = sellers.of(found.stream().map(OfferSummary::id).toList());
        var now = calendar.now();
        return found.stream()
                .map(offer -> new OfferRow(offer, sold.getOrDefault(offer.id(), 0), now))
                .toList();
    }
}

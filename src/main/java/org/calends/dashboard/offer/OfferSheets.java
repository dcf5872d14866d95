package org.calends.dashboard.offer;

import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.sales.Sellers;
import org.calends.workflow.ProcessPositions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects what the page of an offer tells, all of the same instant, in a number of queries that does not grow with it. */
@Component
class OfferSheets {

    private final PrivateOfferReader offers;
    private final Sellers sellers;
    private final ProcessPositions positions;
    private final MarketplaceCalendar calendar;

    OfferSheets(PrivateOfferReader offers, Sellers sellers, ProcessPositions positions, MarketplaceCalendar calendar) {
        this.offers = offers;
        this.sellers = sellers;
        this.positions = positions;
        this.calendar = calendar;
    }

    @Transactional(readOnly = true)
    public OfferSheet find(PrivateOfferId id) {
        var whole = offers.get(id);
        var summary = offers.among(List.of(id)).stream().findFirst().orElseThrow();
        return new OfferSheet(
                summary,
                whole,
                offers.history(id),
                offers.resellers(id),
                sellers.of(List.of(id)).getOrDefault(id, 0),
                positions.of(id),
                calendar.now());
    }
}

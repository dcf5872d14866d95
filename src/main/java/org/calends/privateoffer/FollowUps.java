package org.calends.privateoffer;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a publisher does where it would like to change what is submitted, which nobody can (R30, R31): a new draft each (R86). */
@Component
@Transactional
public class FollowUps {

    private final PrivateOfferReader offers;
    private final PrivateOfferManagement management;
    private final MarketplaceCalendar calendar;

    FollowUps(PrivateOfferReader offers, PrivateOfferManagement management, MarketplaceCalendar calendar) {
        this.offers = offers;
        this.management = management;
        this.calendar = calendar;
    }

    /** Instead of a later end: the same once more, for as many months, without a gap. */
    public PrivateOfferId renew(PrivateOfferId id, String name) {
        return copied(id, name, renewal(offers.get(id)));
    }

    /** Instead of more resellers: the same prices and term, for others. */
    public PrivateOfferId widen(PrivateOfferId id, String name) {
        offers.get(id).head().frozenTerm();
        var copy = management.clone(id, name);
        var content = offers.get(copy).content();
        return edited(copy, content.to(List.of()));
    }

    /** Instead of other prices: takes the offer back, and drafts what takes its place; both or neither (R81). */
    public PrivateOfferId replace(PrivateOfferId id, String name) {
        var copy = management.clone(id, name);
        management.requestWithdrawal(id);
        return copy;
    }

    /** What a renewal would hold: it starts with the month after the end, or at once when that has come already. */
    public DraftContent renewal(PrivateOffer offer) {
        var term = offer.head().frozenTerm();
        var first = calendar.monthOf(term.startsAt());
        var next = calendar.monthOf(term.endsAt());
        var months = ChronoUnit.MONTHS.between(first, next);
        YearMonth current = calendar.currentMonth();
        return next.isAfter(current)
                ? offer.content().startingAt(OfferStart.of(next), next.plusMonths(months - 1))
                : offer.content().startingAt(OfferStart.ASAP, current.plusMonths(months - 1));
    }

    private PrivateOfferId copied(PrivateOfferId id, String name, DraftContent content) {
        var copy = management.clone(id, name);
        return edited(copy, content.renamed(name));
    }

    private PrivateOfferId edited(PrivateOfferId copy, DraftContent content) {
        management.edit(copy, offers.get(copy).version(), content);
        return copy;
    }
}

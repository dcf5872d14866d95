package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.privateoffer.FoundOverlaps;
import org.calends.privateoffer.LinePair;
import org.calends.privateoffer.OverlappingOffer;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.SharedReseller;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would overlap with (R71).
 *
 * @param offers each other offer once; the draft itself comes first when two of its own lines overlap
 * @param more how many further offers have not been compared
 */
record OverlapsView(List<OfferOverlap> offers, int more) {

    static OverlapsView of(FoundOverlaps found) {
        return new OverlapsView(found.offers().stream().map(OverlapsView::offer).toList(), found.more());
    }

    /**
     * For each of these resellers all of these lines overlap.
     *
     * @param startsAt when both hold, from here
     * @param endsAt the first instant at which they do not
     * @param resellers empty for the draft itself: all of them
     */
    record OfferOverlap(
            String offer,
            String name,
            PrivateOfferState state,
            Instant startsAt,
            Instant endsAt,
            List<LineOverlap> lines,
            List<ResellerOverlap> resellers) {}

    /**
     * A line of the draft, and one of the other offer.
     *
     * @param line of the draft, counted from 0
     * @param otherLine of the other offer, counted from 0
     * @param plan absent when both are on the whole product
     * @param term and {@code market}: absent when it is the same for all
     * @param draft what the draft grants
     * @param other what the other offer grants
     * @param applies which of the two does
     * @param rule number of the rule that says so, and {@code reason}: its words
     * @param warning how much better the one that does not apply would be (R67)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineOverlap(
            int line,
            int otherLine,
            String product,
            @Nullable String plan,
            @Nullable String term,
            @Nullable String market,
            MarginWords draft,
            MarginWords other,
            Side applies,
            String rule,
            String reason,
            @Nullable String warning) {}

    /** Whose margin applies. */
    enum Side {
        DRAFT,
        OTHER
    }

    /** @param customers how many customers it is limited to; absent for all */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResellerOverlap(
            UUID tenantId, String name, @Nullable Integer customers) {}

    private static OfferOverlap offer(OverlappingOffer offer) {
        return new OfferOverlap(
                offer.id().value(),
                offer.name(),
                offer.state(),
                offer.period().startsAt(),
                offer.period().endsAt(),
                offer.lines().stream().map(OverlapsView::line).toList(),
                offer.resellers().stream().map(OverlapsView::reseller).toList());
    }

    private static LineOverlap line(LinePair pair) {
        var meeting = pair.meeting();
        var winner = MarginWords.of(pair.winner(), meeting);
        var loser = MarginWords.of(pair.loser().margin(), meeting);
        var reason = pair.loser().reason();
        return new LineOverlap(
                pair.line(),
                pair.otherLine(),
                pair.product(),
                pair.plan(),
                meeting.term(),
                meeting.market(),
                pair.draftApplies() ? winner : loser,
                pair.draftApplies() ? loser : winner,
                pair.draftApplies() ? Side.DRAFT : Side.OTHER,
                reason.rule(),
                reason.words(),
                meeting.overlap().worseThanALosingPercentage()
                        ? MarginWords.warning(pair.winner(), pair.loser().margin())
                        : null);
    }

    private static ResellerOverlap reseller(SharedReseller reseller) {
        return new ResellerOverlap(reseller.tenantId(), reseller.name(), reseller.customers());
    }
}

package org.calends.discovery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.calends.api.Amount;
import org.calends.api.Spelling;
import org.calends.discovery.PriceAnswer;
import org.calends.pricing.Claim;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.LosingMargin;
import org.calends.pricing.Margin;
import org.calends.pricing.MissedMargin;
import org.jspecify.annotations.Nullable;

/**
 * A margin as it bears on a price.
 *
 * @param name the private offer's; absent when a reseller asks (R45)
 * @param marginPercent absent with a custom price
 * @param wholesalePrice what one unit would cost by it; absent where it does not hold
 * @param startsAt since when it holds here, and {@code endsAt}: the first instant at which it no longer does
 * @param reason why it does not apply; absent for the one that does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedMarginView(
        String privateOffer,
        @Nullable String name,
        @Nullable BigDecimal marginPercent,
        boolean customPrice,
        @Nullable Amount wholesalePrice,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable ReasonView reason) {

    /** Why a margin does not apply, for programs and for people. */
    record ReasonView(String code, String message, String rule) {

        static ReasonView of(Enum<?> code, String words, String rule) {
            return new ReasonView(Spelling.of(code), words, rule);
        }
    }

    static @Nullable AskedMarginView winner(PriceAnswer answer) {
        var winner = answer.quote().overlap().winner();
        return winner == null ? null : of(winner.granted(), answer.names(), Amount.of(winner.unit()), null);
    }

    static AskedMarginView loser(LosingMargin loser, Map<String, String> names) {
        var reason = loser.reason();
        return of(
                loser.margin().granted(),
                names,
                Amount.of(loser.margin().unit()),
                ReasonView.of(reason, reason.words(), reason.rule()));
    }

    static AskedMarginView missed(MissedMargin missed, Map<String, String> names) {
        var reason = missed.reason();
        return of(missed.margin(), names, null, ReasonView.of(reason, reason.words(), reason.rule()));
    }

    private static AskedMarginView of(
            Claim claim, Map<String, String> names, @Nullable Amount unit, @Nullable ReasonView reason) {
        var effective = claim instanceof GrantedMargin granted ? granted.effective() : null;
        return new AskedMarginView(
                claim.privateOffer(),
                names.get(claim.privateOffer()),
                claim.margin() instanceof Margin.Percentage percentage ? percentage.percent() : null,
                claim.margin() instanceof Margin.CustomPrice,
                unit,
                effective == null ? null : effective.startsAt(),
                effective == null ? null : effective.endsAt(),
                reason);
    }
}

package org.calends.pricelist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.catalog.Price;
import org.joda.money.BigMoney;

/**
 * Prices of a published plan that change together (C16).
 *
 * @param effectiveAt the first instant of a month
 */
public record PriceChange(
        UUID id,
        String product,
        String plan,
        Instant effectiveAt,
        Instant requestedAt,
        String requestedBy,
        State state,
        List<Line> lines) {

    /** How long a publisher may think better of it. */
    static final Duration CANCELABLE = Duration.ofDays(2);

    /** Where it stands; the prices themselves change by their date, whoever notes when that has happened. */
    public enum State {
        PENDING,
        APPLIED,
        CANCELED
    }

    /** One price, before and after. */
    public record Line(String item, String market, BigMoney before, BigMoney after) {

        boolean isIncrease() {
            return after.isGreaterThan(before);
        }
    }

    /** Until just before then it can be canceled. */
    public Instant cancelableUntil() {
        var end = requestedAt.plus(CANCELABLE);
        return end.isBefore(effectiveAt) ? end : effectiveAt;
    }

    public State stateAt(Instant now) {
        return state == State.PENDING && !now.isBefore(effectiveAt) ? State.APPLIED : state;
    }

    List<Price> prices() {
        return lines.stream()
                .map(line -> new Price(plan, line.item(), line.market(), effectiveAt, line.after()))
                .toList();
    }
}

package org.calends.payout.web;

import java.time.Instant;
import java.time.YearMonth;
import org.calends.payout.PayoutStatement;

/**
 * A statement as the API shows it.
 *
 * @param corrections how many of its lines belong to months that were closed before
 */
record StatementView(
        String id, String publisher, YearMonth month, int corrections, TotalsView totals, Instant closedAt) {

    static StatementView of(PayoutStatement statement) {
        return new StatementView(
                statement.id(),
                statement.publisher(),
                statement.month(),
                statement.corrections(),
                TotalsView.of(statement.totals()),
                statement.closedAt());
    }
}

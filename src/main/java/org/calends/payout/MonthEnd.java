package org.calends.payout;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.sales.LateMargins;
import org.calends.sales.Renewals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closes months that are over: each once, however often and on however many nodes this is run. */
@Component
public class MonthEnd {

    private static final Logger LOG = LoggerFactory.getLogger(MonthEnd.class);

    private final ClosedMonths months;
    private final Renewals renewals;
    private final LateMargins margins;
    private final MarketplaceCalendar calendar;
    private final TransactionOperations transaction;

    MonthEnd(
            ClosedMonths months,
            Renewals renewals,
            LateMargins margins,
            MarketplaceCalendar calendar,
            TransactionOperations transaction) {
        this.months = months;
        this.renewals = renewals;
        this.margins = margins;
        this.calendar = calendar;
        this.transaction = transaction;
    }

    /** What is due by then is billed first, so that a job that is late makes no corrections. */
    public void run() {
        var due = due();
        if (!due.isEmpty()) {
            renewals.run();
        }
        due.forEach(month -> {
            margins.correct(month);
            close(month);
        });
    }

    /** From the one after the last that was closed, or the first in which something was sold, the earliest first. */
    private List<YearMonth> due() {
        return months.last()
                .map(last -> last.plusMonths(1))
                .or(() -> months.firstSale().map(calendar::monthOf))
                .map(first -> Stream.iterate(first, running()::isAfter, month -> month.plusMonths(1))
                        .toList())
                .orElse(List.of());
    }

    /** The month whose statements come next; it goes on for some hours after its end. */
    YearMonth running() {
        return calendar.monthOf(calendar.now().minus(LateMargins.CLOSING));
    }

    private void close(YearMonth month) {
        try {
            transaction.executeWithoutResult(
                    status -> months.close(month, calendar.startOf(month), calendar.endOf(month), calendar.now()));
            LOG.info("The statements of {} are made", month);
        } catch (DuplicateKeyException e) {
            LOG.info("The statements of {} are made elsewhere", month);
        }
    }
}

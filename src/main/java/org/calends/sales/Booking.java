package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.sales.LockedPrices.Quoted;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the ledger: who recorded what and when, and for which time it pays. */
@Component
class Booking {

    private final JdbcSales sales;
    private final MarketplaceCalendar calendar;

    Booking(JdbcSales sales, MarketplaceCalendar calendar) {
        this.sales = sales;
        this.calendar = calendar;
    }

    /** The first payment of a term, or what was used just then. */
    Sale first(UUID id, SaleKind kind, UUID subscription, Quoted quoted) {
        var paid = kind == SaleKind.USAGE ? PaidPeriod.at(quoted.at()) : paid(quoted);
        return add(id, kind, subscription, null, quoted, paid);
    }

    /** @param event what the publisher calls it; null for what it has been told already */
    Sale used(UUID subscription, @Nullable String event, Quoted quoted) {
        return add(UUID.randomUUID(), SaleKind.USAGE, subscription, event, quoted, PaidPeriod.at(quoted.at()));
    }

    /**
     * What is tried out has two rows: the trial, and what will be paid for, with 0 until the trial is over (C26, C30). What is
     * paid as it is used has one for each use.
     *
     * @return the trial's
     */
    Sale tried(UUID id, SaleKind kind, UUID subscription, Quoted quoted, Instant until) {
        if (kind == SaleKind.USAGE) {
            return add(id, kind, subscription, null, quoted, free(quoted.at(), quoted.at()));
        }
        var trial = add(id, kind, subscription, null, quoted, free(quoted.at(), until));
        add(UUID.randomUUID(), kind, subscription, null, quoted, PaidPeriod.at(until));
        return trial;
    }

    /** What was used within a trial. */
    Sale usedFreely(UUID subscription, String event, Quoted quoted) {
        var at = quoted.at();
        return add(UUID.randomUUID(), SaleKind.USAGE, subscription, event, quoted, free(at, at));
    }

    private static PaidPeriod free(Instant from, Instant until) {
        return new PaidPeriod(from, until, true);
    }

    private Sale add(
            UUID id, SaleKind kind, UUID subscription, @Nullable String event, Quoted quoted, PaidPeriod paid) {
        var sale = new Sale(
                id,
                kind,
                quoted.quote().publisher(),
                subscription,
                null,
                null,
                event,
                quoted.purchase(),
                paid,
                SalePrice.of(quoted.quote()),
                calendar.now(),
                CurrentUser.get().name());
        sales.add(sale);
        return sale;
    }

    /** What was added within a paid period, until its end. */
    Sale added(UUID subscription, Quoted quoted, Instant until) {
        var paid = new PaidPeriod(quoted.at(), until);
        return add(UUID.randomUUID(), SaleKind.SEATS, subscription, null, quoted, paid);
    }

    /** The next payment of what was bought, at the price of its term. */
    void later(Sale root, PaidPeriod paid) {
        sales.add(root.installment(
                UUID.randomUUID(), paid, calendar.now(), CurrentUser.get().name()));
    }

    void giveBack(Sale sale, Instant at) {
        sales.add(sale.refunded(
                UUID.randomUUID(), at, calendar.now(), CurrentUser.get().name()));
    }

    /** As if fewer licenses had been bought: the row is given back, and what is kept is billed anew, both at its instant. */
    void keep(Sale sale, BigDecimal quantity) {
        giveBack(sale, sale.purchase().at());
        if (quantity.signum() > 0) {
            sales.add(sale.forFewer(
                    UUID.randomUUID(),
                    quantity,
                    calendar.now(),
                    CurrentUser.get().name()));
        }
    }

    private PaidPeriod paid(Quoted quoted) {
        var payment = Period.parse(quoted.quote().listPrice().payment());
        return new PaidPeriod(quoted.at(), calendar.after(quoted.at(), payment));
    }
}

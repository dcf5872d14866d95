package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.pricing.Purchase;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger: what was billed or given back, and how that came about. It never changes.
 *
 * @param publisher who is paid for it
 * @param subscription null for what was sold before there were any
 * @param corrects the row that a refund gives back
 * @param continues the row whose price a later payment of the same term has
 * @param usageEvent what its publisher calls what was used
 * @param purchase at the instant whose prices hold; of a refund, at the instant of it
 * @param recordedBy the login name of whoever recorded it
 */
public record Sale(
        UUID id,
        SaleKind kind,
        String publisher,
        @Nullable UUID subscription,
        @Nullable UUID corrects,
        @Nullable UUID continues,
        @Nullable String usageEvent,
        Purchase purchase,
        PaidPeriod paid,
        SalePrice price,
        Instant recordedAt,
        String recordedBy) {

    /** Gives all of it back (R80). */
    Sale refunded(UUID refund, Instant at, Instant now, String by) {
        return new Sale(
                refund,
                SaleKind.REFUND,
                publisher,
                subscription,
                id,
                null,
                null,
                purchase(purchase.quantity(), at),
                paid,
                price.refunded(),
                now,
                by);
    }

    /** The next payment of the same term, for a whole period (R79). */
    Sale installment(UUID installment, PaidPeriod period, Instant now, String by) {
        return new Sale(
                installment,
                SaleKind.INSTALLMENT,
                publisher,
                subscription,
                null,
                id,
                null,
                purchase(purchase.quantity(), period.from()),
                period,
                price.whole(purchase.quantity()),
                now,
                by);
    }

    /** The same for fewer licenses, in place of this one, which is given back (R80). */
    Sale forFewer(UUID rest, BigDecimal quantity, Instant now, String by) {
        return new Sale(
                rest,
                kind,
                publisher,
                subscription,
                null,
                continues,
                null,
                purchase(quantity, purchase.at()),
                paid,
                price.forLicenses(quantity),
                now,
                by);
    }

    Sale explained(List<SaleMargin> margins) {
        return new Sale(
                id,
                kind,
                publisher,
                subscription,
                corrects,
                continues,
                usageEvent,
                purchase,
                paid,
                price.explained(margins),
                recordedAt,
                recordedBy);
    }

    private Purchase purchase(BigDecimal quantity, Instant at) {
        return new Purchase(
                purchase.reseller(),
                purchase.customer(),
                purchase.product(),
                purchase.plan(),
                purchase.term(),
                purchase.market(),
                quantity,
                at,
                purchase.metered());
    }

    /** How much of the quantity cost nothing, because the flat rate covers it (C13). */
    BigDecimal covered() {
        var metered = purchase.metered();
        return metered == null ? BigDecimal.ZERO : metered.covered();
    }
}

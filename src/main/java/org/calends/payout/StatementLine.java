package org.calends.payout;

import java.math.BigDecimal;
import org.calends.sales.Sale;

/**
 * A row of the ledger as it stands on a statement.
 *
 * @param reseller its name, or its tenant id when nobody knows it any more
 * @param correction whether it belongs to a month that was closed before
 */
public record StatementLine(Sale sale, String reseller, boolean correction) {

    /** Without what a flat rate covers (C13). */
    public BigDecimal billableQuantity() {
        var metered = sale.purchase().metered();
        var quantity = sale.purchase().quantity();
        return metered == null ? quantity : quantity.subtract(metered.covered());
    }
}

package org.calends.sales.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reseller provisions for a customer.
 *
 * @param quantity left out for what is paid as it is used
 * @param autoRenew whether it renews by itself; it does when this is left out
 */
record SubscriptionBody(
        @Schema(example = "e5fecc97-3e95-53db-9dda-ed89052e2cd1") @Nullable
        UUID customer,

        @Schema(example = "halden-vault") @Nullable String product,
        @Schema(example = "enterprise") @Nullable String plan,
        @Schema(example = "P1Y") @Nullable String term,
        @Schema(example = "10") @Nullable BigDecimal quantity,
        @Schema(example = "US") @Nullable String market,
        @Nullable Boolean autoRenew) {

    SaleBody by(UUID reseller) {
        return new SaleBody(
                reseller, customer, product, plan, term, quantity == null ? BigDecimal.ONE : quantity, market);
    }

    boolean renews() {
        return autoRenew == null || autoRenew;
    }
}

package org.calends.sales.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.Amount;
import org.calends.pricing.Part;
import org.calends.sales.Sale;
import org.calends.sales.SaleKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger as the API shows it.
 *
 * @param corrects the sale that a refund gives back; its amounts are negative
 * @param continues the sale whose price a later payment of the same term has
 * @param event what the publisher calls what was used
 * @param customer absent when a publisher asks
 * @param meter absent for the plan itself
 * @param covered how much of the quantity the flat rate covers; absent for the plan itself
 * @param listPrice of one unit
 * @param marginPercent what the private offer took off the list price; absent without one, and with a custom price
 * @param customPrice whether the private offer named a price of its own
 * @param wholesalePrice of one unit, exact
 * @param part how many days of how many were paid for; absent for whole periods
 * @param list what the whole quantity would have cost at the list price
 * @param line what is billed for the whole quantity
 * @param agencyFee what the marketplace keeps of the line
 * @param payout what the publisher gets of it
 * @param privateOffer which offer priced it; absent when the list price held
 * @param margins all that were considered, the one that applied first
 * @param freeTrial it costs nothing until {@code paidUntil}, because it is tried out; what is paid then is another row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SaleView(
        UUID id,
        SaleKind kind,
        @Nullable UUID subscription,
        @Nullable UUID corrects,
        @Nullable UUID continues,
        @Nullable String event,
        UUID reseller,
        @Nullable UUID customer,
        String publisher,
        String product,
        String plan,
        @Nullable String meter,
        String term,
        String payment,
        BigDecimal quantity,
        @Nullable BigDecimal covered,
        String market,
        Amount listPrice,
        @Nullable BigDecimal marginPercent,
        boolean customPrice,
        Amount wholesalePrice,
        @Nullable Part part,
        Amount list,
        Amount line,
        BigDecimal agencyFeePercent,
        Amount agencyFee,
        Amount payout,
        @Nullable String privateOffer,
        List<SaleMarginView> margins,
        Instant paidFrom,
        Instant paidUntil,
        @JsonProperty("isFreeTrial") boolean freeTrial,
        Instant soldAt) {

    /** @param customer null for who may not know */
    static SaleView of(Sale sale, @Nullable UUID customer) {
        var purchase = sale.purchase();
        var metered = purchase.metered();
        var price = sale.price();
        var charge = price.charge();
        return new SaleView(
                sale.id(),
                sale.kind(),
                sale.subscription(),
                sale.corrects(),
                sale.continues(),
                sale.usageEvent(),
                purchase.reseller(),
                customer,
                sale.publisher(),
                purchase.product(),
                purchase.plan(),
                metered == null ? null : metered.meter(),
                purchase.term(),
                price.payment(),
                purchase.quantity(),
                metered == null ? null : metered.covered(),
                purchase.market(),
                Amount.of(price.list()),
                price.marginPercent(),
                price.customPrice(),
                Amount.of(price.wholesale()),
                price.part(),
                Amount.of(charge.list()),
                Amount.of(charge.line()),
                charge.feePercent(),
                Amount.of(charge.fee()),
                Amount.of(charge.payout()),
                price.privateOffer(),
                price.margins().stream().map(SaleMarginView::of).toList(),
                sale.paid().from(),
                sale.paid().until(),
                sale.paid().free(),
                purchase.at());
    }
}

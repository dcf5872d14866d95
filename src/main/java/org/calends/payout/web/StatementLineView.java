package org.calends.payout.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.calends.api.Amount;
import org.calends.payout.StatementLine;
import org.calends.sales.SaleKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a statement as the API shows it.
 *
 * @param correction whether it belongs to a month that was closed before
 * @param resellerName its tenant id when nobody knows it any more
 * @param meter absent for the plan itself
 * @param billableQuantity without what a flat rate covers
 * @param listPrice of one unit
 * @param wholesalePrice of one unit, exact
 * @param list what the whole quantity would have cost at the list price
 * @param line what the reseller is billed
 * @param privateOffer which offer priced it; absent when the list price held
 * @param freeTrial it costs nothing, because it is tried out; what will be paid is another row
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementLineView(
        UUID sale,
        SaleKind kind,
        boolean correction,
        @Nullable UUID subscription,
        @Nullable UUID corrects,
        UUID reseller,
        String resellerName,
        String product,
        String plan,
        @Nullable String meter,
        String term,
        String payment,
        String market,
        BigDecimal quantity,
        BigDecimal billableQuantity,
        Amount listPrice,
        @Nullable BigDecimal marginPercent,
        Amount wholesalePrice,
        Amount list,
        Amount line,
        BigDecimal agencyFeePercent,
        Amount agencyFee,
        Amount payout,
        @Nullable String privateOffer,
        Instant paidFrom,
        Instant paidUntil,
        @JsonProperty("isFreeTrial") boolean freeTrial,
        Instant soldAt,
        Instant recordedAt) {

    static StatementLineView of(StatementLine line) {
        var sale = line.sale();
        var purchase = sale.purchase();
        var metered = purchase.metered();
        var price = sale.price();
        var charge = price.charge();
        return new StatementLineView(
                sale.id(),
                sale.kind(),
                line.correction(),
                sale.subscription(),
                sale.corrects(),
                purchase.reseller(),
                line.reseller(),
                purchase.product(),
                purchase.plan(),
                metered == null ? null : metered.meter(),
                purchase.term(),
                price.payment(),
                purchase.market(),
                purchase.quantity(),
                line.billableQuantity(),
                Amount.of(price.list()),
                price.marginPercent(),
                Amount.of(price.wholesale()),
                Amount.of(charge.list()),
                Amount.of(charge.line()),
                charge.feePercent(),
                Amount.of(charge.fee()),
                Amount.of(charge.payout()),
                price.privateOffer(),
                sale.paid().from(),
                sale.paid().until(),
                sale.paid().free(),
                purchase.at(),
                sale.recordedAt());
    }
}

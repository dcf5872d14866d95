package org.calends.discovery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.Amount;
import org.calends.discovery.PriceAnswer;
import org.calends.money.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * A price as the API explains it.
 *
 * @param meter absent for the plan itself
 * @param per what one unit is, such as {@code core}; absent for the plan itself or a user of it
 * @param listPrice of one unit
 * @param list of the whole quantity
 * @param margin the one that applies; absent when the list price holds
 * @param otherMargins that the reseller has on the product at that instant, and why they do not apply
 * @param worseThanPercentage whether a custom price keeps a better percentage from applying (R67)
 * @param wholesalePrice of one unit, exact
 * @param line what is billed for the whole quantity
 * @param agencyFee what the marketplace keeps of the line
 * @param payout what the publisher gets
 * @param freeUntil until when the customer would try it out for nothing; the price is that of this instant all the same
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PriceAnswerView(
        String product,
        String plan,
        @Nullable String meter,
        String term,
        String payment,
        @Nullable String per,
        String market,
        UUID reseller,
        UUID customer,
        Instant at,
        BigDecimal quantity,
        Amount listPrice,
        Amount list,
        @Nullable AskedMarginView margin,
        List<AskedMarginView> otherMargins,
        boolean worseThanPercentage,
        Amount wholesalePrice,
        Amount line,
        BigDecimal agencyFeePercent,
        Amount agencyFee,
        Amount payout,
        @Nullable Instant freeUntil) {

    static PriceAnswerView of(PriceAnswer answer) {
        var purchase = answer.purchase();
        var quote = answer.quote();
        var charge = quote.charge();
        var price = quote.listPrice();
        var metered = purchase.metered();
        return new PriceAnswerView(
                purchase.product(),
                purchase.plan(),
                metered == null ? null : metered.meter(),
                price.term(),
                price.payment(),
                price.per(),
                purchase.market(),
                purchase.reseller(),
                purchase.customer(),
                purchase.at(),
                Decimals.plain(purchase.quantity()),
                Amount.of(price.unit()),
                Amount.of(charge.list()),
                winner(answer),
                others(answer),
                quote.overlap().worseThanALosingPercentage(),
                Amount.of(quote.wholesale()),
                Amount.of(charge.line()),
                Decimals.plain(charge.feePercent()),
                Amount.of(charge.fee()),
                Amount.of(charge.payout()),
                answer.freeUntil());
    }

    private static @Nullable AskedMarginView winner(PriceAnswer answer) {
        return margins(answer, true).stream().findFirst().orElse(null);
    }

    private static List<AskedMarginView> others(PriceAnswer answer) {
        return margins(answer, false);
    }

    private static List<AskedMarginView> margins(PriceAnswer answer, boolean applying) {
        return answer.quote().considered().stream()
                .filter(considered -> (considered.why() == null) == applying)
                .map(considered -> AskedMarginView.of(considered, answer.names()))
                .toList();
    }
}

package org.calends.sales;

import java.math.BigDecimal;
import java.util.List;
import org.calends.pricing.Charge;
import org.calends.pricing.Margin;
import org.calends.pricing.Part;
import org.calends.pricing.PriceQuote;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What a sale cost the reseller, as it was on that day: list prices change, a sale does not.
 *
 * @param payment how often one pays, an ISO-8601 duration
 * @param list the list price of one unit
 * @param marginPercent what came off it, or null
 * @param customPrice whether a price of its own stood in place of the list price
 * @param wholesale what one unit costs the reseller, exact
 * @param part of the period that is paid for, or null for all of it
 * @param charge what is billed for the whole quantity, and who gets what of it; negative when it is given back
 * @param privateOffer the offer that priced it, or null when the list price held
 * @param margins all that were considered, the one that applied first
 */
public record SalePrice(
        String payment,
        BigMoney list,
        @Nullable BigDecimal marginPercent,
        boolean customPrice,
        BigMoney wholesale,
        @Nullable Part part,
        Charge charge,
        @Nullable String privateOffer,
        List<SaleMargin> margins) {

    static SalePrice of(PriceQuote quote) {
        var winner = quote.overlap().winner();
        var margin = winner == null ? null : winner.granted().margin();
        return new SalePrice(
                quote.listPrice().payment(),
                quote.listPrice().unit(),
                margin instanceof Margin.Percentage percentage ? percentage.percent() : null,
                margin instanceof Margin.CustomPrice,
                quote.wholesale(),
                quote.part(),
                quote.charge(),
                winner == null ? null : winner.granted().privateOffer(),
                quote.considered().stream().map(SaleMargin::of).toList());
    }

    SalePrice refunded() {
        return new SalePrice(
                payment, list, marginPercent, customPrice, wholesale, part, charge.refunded(), privateOffer, margins);
    }

    /** The same price for a whole period. */
    SalePrice whole(BigDecimal quantity) {
        var full = Charge.ofLicenses(list, wholesale, quantity, charge.feePercent());
        return new SalePrice(payment, list, marginPercent, customPrice, wholesale, null, full, privateOffer, margins);
    }

    /** The same price for the same time, for another quantity of licenses. */
    SalePrice forLicenses(BigDecimal quantity) {
        var charged = part == null
                ? Charge.ofLicenses(list, wholesale, quantity, charge.feePercent())
                : Charge.ofLicenses(part.of(list), part.of(wholesale), quantity, charge.feePercent());
        return new SalePrice(
                payment, list, marginPercent, customPrice, wholesale, part, charged, privateOffer, margins);
    }

    SalePrice explained(List<SaleMargin> others) {
        return new SalePrice(
                payment, list, marginPercent, customPrice, wholesale, part, charge, privateOffer, List.copyOf(others));
    }
}

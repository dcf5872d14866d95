package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.calends.dashboard.Typed;
import org.calends.pricing.Margin.MarketPrice;

/**
 * A price of its own for one market, as somebody typed it.
 *
 * @param term term and payment in one, such as {@code P3Y/P1Y}
 * @param currency as it was stored; empty when the market is another one since
 */
record PriceForm(String term, String market, String currency, String amount) {

    static PriceForm of(MarketPrice price, Locale locale) {
        return new PriceForm(
                price.term() + "/" + price.payment(),
                price.market(),
                price.unit().getCurrencyUnit().getCode(),
                Typed.write(price.unit().getAmount(), locale));
    }

    static PriceForm of(HttpServletRequest request, String path) {
        var market = SetupForm.text(request, path + ".market");
        var same = market.equals(SetupForm.text(request, path + ".was"));
        return new PriceForm(
                SetupForm.text(request, path + ".term"),
                market,
                same ? SetupForm.text(request, path + ".currency") : "",
                SetupForm.text(request, path + ".amount"));
    }

    PriceForm in(String other) {
        return new PriceForm(term, market, other, amount);
    }
}

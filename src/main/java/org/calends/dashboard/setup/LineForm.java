package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.dashboard.Typed;
import org.calends.pricing.Margin;
import org.calends.privateoffer.OfferLine;

/**
 * A line as somebody typed it.
 *
 * @param plan empty for the whole product
 * @param percent empty while there is none, and where there are prices
 */
record LineForm(String product, String plan, String percent, List<PriceForm> prices) {

    private static final int MOST = 1000;

    static LineForm of(OfferLine line, Locale locale) {
        return new LineForm(
                line.product(),
                line.plan() == null ? "" : line.plan(),
                line.margin() instanceof Margin.Percentage share ? Typed.write(share.percent(), locale) : "",
                line.margin() instanceof Margin.CustomPrice custom
                        ? custom.prices().stream()
                                .map(price -> PriceForm.of(price, locale))
                                .toList()
                        : List.of());
    }

    static LineForm of(HttpServletRequest request, String path) {
        return new LineForm(
                SetupForm.text(request, path + ".product"),
                SetupForm.text(request, path + ".plan"),
                SetupForm.text(request, path + ".percent"),
                IntStream.range(0, MOST)
                        .mapToObj(i -> path + ".price." + i)
                        .takeWhile(price -> request.getParameter(price + ".amount") != null)
                        .map(price -> PriceForm.of(request, price))
                        .toList());
    }

    LineForm with(PriceForm price) {
        return new LineForm(
                product,
                plan,
                "",
                Stream.concat(prices.stream(), Stream.of(price)).toList());
    }

    LineForm withPrices(List<PriceForm> others) {
        return new LineForm(product, plan, percent, others);
    }

    LineForm withPercent(String other) {
        return new LineForm(product, plan, other, List.of());
    }
}

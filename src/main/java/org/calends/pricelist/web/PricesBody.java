package org.calends.pricelist.web;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.calends.catalog.Price;
import org.calends.pricelist.PriceEntry;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Prices of one plan, market by market.
 *
 * @param month only of a price change: when it takes effect, such as {@code 2027-03}; left out, it is the earliest possible
 */
@JsonIgnoreProperties({"at", "plan"})
record PricesBody(@Nullable YearMonth month, @Nullable List<@Nullable PriceBody> prices) {

    static final String EXAMPLE = """
            {"prices": [{"item": "P1M", "market": "DE", "currency": "EUR", "amount": "9.50"}]}""";

    static final String CHANGE = """
            {"prices": [{"item": "P1M", "amount": "8.99"}, {"item": "P1M", "market": "DE", "amount": "8.50"}]}""";

    /**
     * One price.
     *
     * @param item a billing term such as {@code P1Y}, or the id of a meter
     * @param market left out in a price change, it stands for the price in US dollars, which the other markets follow
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MarketPriceBody")
    record PriceBody(
            @Nullable String item,
            @Nullable String market,
            @Nullable String currency,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(type = "string", example = "9.50") @Nullable
            BigDecimal amount) {}

    List<PriceEntry> entries() {
        List<PriceEntry> entries = new ArrayList<>();
        List<Violation> unreadable = new ArrayList<>();
        var given = requireNonNullElse(prices, List.<@Nullable PriceBody>of());
        for (int i = 0; i < given.size(); i++) {
            var place = "prices[" + i + "]";
            var body = given.get(i);
            if (body == null || body.item() == null || body.amount() == null) {
                unreadable.add(Violation.of(place, "price.incomplete", "Name an item and an amount.", "C11"));
            } else {
                entries.add(new PriceEntry(
                        part -> place + "." + part,
                        body.item(),
                        requireNonNullElse(body.market(), Price.BASE),
                        body.currency(),
                        body.amount()));
            }
        }
        if (entries.isEmpty() && unreadable.isEmpty()) {
            unreadable.add(Violation.of("prices", "prices.required", "Name at least one price.", "C11"));
        }
        if (!unreadable.isEmpty()) {
            throw new Invalid("These prices cannot be stored.", unreadable);
        }
        return entries;
    }
}

package org.calends.discovery;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.files.CellText;
import org.calends.pricing.Margin;

/** The margins of a reseller as a sheet: a row for each price in one market (R50). */
public final class MarginSheet {

    private static final List<String> COLUMNS = List.of(
            "publisher",
            "product",
            "title",
            "plan",
            "planName",
            "covers",
            "type",
            "marginPercent",
            "item",
            "market",
            "currency",
            "list",
            "wholesale",
            "customers",
            "startsAt",
            "endsAt",
            "status");

    private MarginSheet() {}

    /** @param prices of these margins in that market; what a margin names no price for has no row */
    public static String csv(
            String market, List<DiscoveredMargin> margins, Map<DiscoveredMargin, List<WholesalePrice>> prices) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            margins.forEach(margin -> prices.getOrDefault(margin, List.of())
                    .forEach(price -> csv.writeRecord(row(market, margin, price))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(String market, DiscoveredMargin margin, WholesalePrice price) {
        var percent = margin.margin() instanceof Margin.Percentage share
                ? share.percent().toPlainString()
                : "";
        var what = Stream.of(
                        margin.publisher(),
                        margin.product(),
                        margin.title(),
                        price.plan(),
                        price.planName(),
                        margin.plan() == null ? "all plans" : "plan",
                        percent.isEmpty() ? "custom price" : "percentage",
                        percent,
                        price.item(),
                        market,
                        price.list().getCurrencyUnit().getCode(),
                        price.list().getAmount().toPlainString(),
                        price.wholesale().getAmount().toPlainString(),
                        customers(margin))
                .map(CellText::harmless);
        var when = Stream.of(
                margin.effective().startsAt().toString(),
                margin.effective().endsAt().toString(),
                margin.status().name());
        return Stream.concat(what, when).toList();
    }

    private static String customers(DiscoveredMargin margin) {
        return margin.customers().stream().sorted().map(UUID::toString).collect(Collectors.joining(" "));
    }
}

package org.calends.discovery.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.discovery.DiscoveredMargin.Status;
import org.calends.discovery.MarginOrder;
import org.calends.discovery.MarginQuery;
import org.calends.market.Markets;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads what a call asks about margins. */
final class MarginQuestion {

    private MarginQuestion() {}

    static MarginQuery query(
            @Nullable Status status,
            @Nullable String q,
            @Nullable String publisher,
            @Nullable String product,
            @Nullable String sort) {
        var order = sort == null
                ? MarginOrder.FIRST
                : MarginOrder.parse(sort)
                        .orElseThrow(() -> refusal("sort", "sort.unknown", "Sort by one of " + keys()));
        return new MarginQuery(status, q, publisher, product, order);
    }

    /** A market of this installation. */
    static String market(String code, Markets markets) {
        return markets.find(code)
                .orElseThrow(() -> refusal("market", "market.unknown", "There is no market \"" + code + "\"."))
                .code();
    }

    private static Invalid refusal(String field, String code, String message) {
        return new Invalid("There is no such list of margins.", List.of(Violation.of(field, code, message, "R44")));
    }

    private static String keys() {
        return Stream.of(MarginOrder.values()).map(MarginOrder::key).collect(Collectors.joining(", ", "", "."));
    }
}

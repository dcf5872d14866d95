package org.calends.privateoffer.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.calends.privateoffer.OfferOrder;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** Reads how a list is to be sorted. */
final class SortWord {

    private SortWord() {}

    static OfferOrder read(String word) {
        return Arrays.stream(OfferOrder.values())
                .filter(order -> order.key().equals(word))
                .findFirst()
                .orElseThrow(() -> Invalid.of(new Violation("sort", "sort.unknown", known(), null)));
    }

    private static String known() {
        return Arrays.stream(OfferOrder.values())
                .map(OfferOrder::key)
                .collect(Collectors.joining(", ", "Sort by one of ", "."));
    }
}

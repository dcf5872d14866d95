package org.calends.privateoffer.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.calends.privateoffer.OfferOrder;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads how a list is to be sorted. */
@Component
class SortWord implements Converter<String, OfferOrder> {

    @Override
    public OfferOrder convert(String word) {
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

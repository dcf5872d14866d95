package org.calends.discovery;

import java.util.Locale;
import java.util.stream.Stream;
import org.calends.discovery.DiscoveredMargin.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which of its margins a reseller looks for.
 *
 * @param status null for those that are not over
 * @param q part of the name of product, plan or publisher; upper and lower case alike
 * @param publisher the publisher's name
 * @param product the product's key
 */
public record MarginQuery(
        @Nullable Status status,
        @Nullable String q,
        @Nullable String publisher,
        @Nullable String product,
        MarginOrder order) {

    /** Of another status, all else alike. */
    public MarginQuery of(@Nullable Status other) {
        return new MarginQuery(other, q, publisher, product, order);
    }

    boolean finds(DiscoveredMargin margin) {
        return (status == null ? margin.status() != Status.ENDED : margin.status() == status) && asks(margin);
    }

    private boolean asks(DiscoveredMargin margin) {
        return (publisher == null || publisher.equals(margin.publisher()))
                && (product == null || product.equals(margin.product()))
                && (q == null || texts(margin).anyMatch(text -> lower(text).contains(lower(q))));
    }

    private static Stream<String> texts(DiscoveredMargin margin) {
        var plan = Stream.of(margin.plan(), margin.planName()).flatMap(Stream::ofNullable);
        return Stream.concat(Stream.of(margin.title(), margin.product(), margin.publisher()), plan);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

package org.calends.discovery;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Publisher;
import org.calends.discovery.DiscoveredMargin.Status;
import org.calends.pricing.GrantedMargin;
import org.calends.privateoffer.GrantedMargins;
import org.springframework.stereotype.Component;

/** The door through which a reseller finds the margins extended to it (R44). */
@Component
public class Margins {

    private static final Period MEMORY = Period.ofYears(1);

    private final GrantedMargins granted;
    private final Catalog catalog;

    Margins(GrantedMargins granted, Catalog catalog) {
        this.granted = granted;
        this.catalog = catalog;
    }

    /** In force at that instant, scheduled by then, or over for less than a year: a reseller has few enough to read them all. */
    public List<DiscoveredMargin> of(UUID reseller, Instant at) {
        var margins =
                granted.of(reseller, at.atOffset(ZoneOffset.UTC).minus(MEMORY).toInstant());
        var products =
                catalog.products(margins.stream().map(GrantedMargin::product).collect(Collectors.toSet()));
        var publishers = products.values().stream()
                .map(Product::publisher)
                .distinct()
                .map(catalog::publisher)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Publisher::id, Publisher::name));
        return margins.stream()
                .filter(margin -> products.containsKey(margin.product()))
                .map(margin ->
                        discovered(margin, Objects.requireNonNull(products.get(margin.product())), publishers, at))
                .toList();
    }

    /** Those of them that a query finds, in its order. */
    public static List<DiscoveredMargin> among(List<DiscoveredMargin> margins, MarginQuery query) {
        return margins.stream()
                .filter(query::finds)
                .sorted(query.order().comparator())
                .toList();
    }

    private static DiscoveredMargin discovered(
            GrantedMargin margin, Product product, Map<String, String> publishers, Instant at) {
        return new DiscoveredMargin(
                publishers.getOrDefault(product.publisher(), product.publisher()),
                product.key(),
                product.title(),
                margin.plan(),
                Optional.ofNullable(margin.plan())
                        .flatMap(product::plan)
                        .map(Plan::name)
                        .orElse(null),
                margin.margin(),
                margin.effective(),
                status(margin, at),
                margin.customers());
    }

    private static Status status(GrantedMargin margin, Instant at) {
        if (margin.effective().isOverAt(at)) {
            return Status.ENDED;
        }
        return margin.effective().contains(at) ? Status.IN_FORCE : Status.SCHEDULED;
    }
}

package org.calends.dashboard.resellers;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.pricing.GrantedMargin;
import org.calends.privateoffer.GrantedMargins;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Collects the margins of a reseller for a year, in a number of queries that does not grow with them. */
@Component
class MarginYears {

    private static final int MONTHS = 12;

    private final GrantedMargins granted;
    private final PrivateOfferReader offers;
    private final Catalog catalog;
    private final MarketplaceCalendar calendar;

    MarginYears(GrantedMargins granted, PrivateOfferReader offers, Catalog catalog, MarketplaceCalendar calendar) {
        this.granted = granted;
        this.offers = offers;
        this.catalog = catalog;
        this.calendar = calendar;
    }

    MarginYear of(UUID reseller) {
        var now = calendar.now();
        var months = IntStream.range(0, MONTHS)
                .mapToObj(calendar.currentMonth()::plusMonths)
                .toList();
        var margins = granted.of(reseller, CurrentUser.get().offerScope(), now);
        var named = named(margins);
        var products =
                catalog.products(margins.stream().map(GrantedMargin::product).collect(Collectors.toSet()));
        var rows = margins.stream()
                .flatMap(margin -> Optional.ofNullable(named.get(margin.privateOffer()))
                        .map(offer -> row(margin, offer, products, kinds(margin, months, now)))
                        .stream())
                .toList();
        return new MarginYear(months, rows);
    }

    private Map<String, OfferSummary> named(List<GrantedMargin> margins) {
        var ids = margins.stream()
                .map(GrantedMargin::privateOffer)
                .distinct()
                .map(PrivateOfferId::of)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : offers.among(ids).stream()
                        .collect(Collectors.toMap(offer -> offer.id().value(), Function.identity()));
    }

    private static MarginYear.Row row(
            GrantedMargin margin, OfferSummary offer, Map<String, Product> products, List<String> kinds) {
        var product = Optional.ofNullable(products.get(margin.product()));
        var plan = Optional.ofNullable(margin.plan());
        return new MarginYear.Row(
                margin,
                offer,
                product.map(Product::title).orElse(margin.product()),
                plan.map(id -> product.flatMap(it -> it.plan(id))
                                .map(Plan::name)
                                .orElse(id))
                        .orElse(null),
                kinds);
    }

    /** A month is meant as soon as the margin holds for a part of it. */
    private List<String> kinds(GrantedMargin margin, List<YearMonth> months, Instant now) {
        var held = margin.effective().contains(now) ? "on" : "planned";
        return months.stream()
                .map(month -> margin.effective().endsAt().isAfter(calendar.startOf(month))
                                && margin.effective().startsAt().isBefore(calendar.startOf(month.plusMonths(1)))
                        ? held
                        : "")
                .toList();
    }
}

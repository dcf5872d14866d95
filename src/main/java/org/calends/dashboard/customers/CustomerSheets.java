package org.calends.dashboard.customers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.customer.Relationship;
import org.calends.customer.Relationships;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.calends.subscription.ResellerSubscriptions;
import org.calends.subscription.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects what the pages of customers tell, in a number of queries that does not grow with them. */
@Component
class CustomerSheets {

    private final Relationships relationships;
    private final ResellerSubscriptions subscriptions;
    private final Catalog catalog;

    CustomerSheets(Relationships relationships, ResellerSubscriptions subscriptions, Catalog catalog) {
        this.relationships = relationships;
        this.subscriptions = subscriptions;
        this.catalog = catalog;
    }

    /** A customer, and how many subscriptions of its reseller it has. */
    record Row(Relationship relationship, long subscriptions) {}

    Page<Row> list(UUID reseller, @Nullable String q, PageRequest page) {
        var found = relationships.of(reseller, q, page);
        var open = subscriptions.open(
                reseller,
                found.items().stream().map(it -> it.customer().tenantId()).toList());
        return found.map(it -> new Row(it, open.getOrDefault(it.customer().tenantId(), 0L)));
    }

    Page<SubscriptionRow> subscriptions(UUID reseller, UUID customer, PageRequest page) {
        var found = subscriptions.of(reseller, customer, page);
        var products = catalog.products(
                found.items().stream().map(Subscription::product).collect(Collectors.toSet()));
        return found.map(it -> row(it, Optional.ofNullable(products.get(it.product()))));
    }

    SubscriptionRow row(Subscription subscription) {
        return row(
                subscription,
                catalog.products(List.of(subscription.product())).values().stream()
                        .findFirst());
    }

    private static SubscriptionRow row(Subscription it, Optional<Product> product) {
        var role = CurrentUser.get().role();
        return new SubscriptionRow(
                it,
                product.map(Product::title).orElse(it.product()),
                product.flatMap(found -> found.plan(it.plan())).map(Plan::name).orElse(it.plan()),
                role == Role.RESELLER,
                role == Role.RESELLER || role == Role.OPERATOR);
    }
}

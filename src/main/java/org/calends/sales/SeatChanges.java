package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.calends.catalog.Catalog;
import org.calends.catalog.Product;
import org.calends.money.Decimals;
import org.calends.pricing.Pricing;
import org.calends.pricing.Purchase;
import org.calends.problem.Invalid;
import org.calends.subscription.Subscription;
import org.calends.subscription.SubscriptionRefused;
import org.calends.subscription.SubscriptionStatus;
import org.calends.subscription.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for more users or licenses, at once, and for fewer: at once while the term can be given back (R80), and with the
 * next term after that (R76). Within a trial both come at once.
 */
@Component
@Transactional
public class SeatChanges {

    private final Subscriptions subscriptions;
    private final Catalog catalog;
    private final SellerCheck seller;
    private final Pricing pricing;
    private final SeatBilling billing;

    SeatChanges(
            Subscriptions subscriptions, Catalog catalog, SellerCheck seller, Pricing pricing, SeatBilling billing) {
        this.subscriptions = subscriptions;
        this.catalog = catalog;
        this.seller = seller;
        this.pricing = pricing;
        this.billing = billing;
    }

    /**
     * Changes how much of a subscription there is.
     *
     * @return what is billed for it now; null when that is nothing
     */
    public @Nullable Sale change(UUID id, BigDecimal quantity) {
        var subscription = subscriptions.lock(id);
        var status = subscription.status();
        if ((status != SubscriptionStatus.ACTIVE && status != SubscriptionStatus.PENDING)
                || subscription.canceledAt() != null
                || !subscription.terms().endsAt().isAfter(billing.now())) {
            throw SubscriptionRefused.because("Only what runs and is not canceled changes its quantity", subscription);
        }
        var product = catalog.product(subscription.product()).orElseThrow();
        refuse(subscription, product, quantity);
        var plain = Decimals.plain(quantity);
        if (subscription.isFreeTrial()) {
            subscriptions.count(subscription, plain, null);
            return null;
        }
        if (plain.compareTo(subscription.quantity()) <= 0) {
            takeAway(subscription, plain);
            return null;
        }
        var sale = billing.bill(subscription, plain.subtract(subscription.quantity()));
        subscriptions.count(subscription, plain, null);
        return sale;
    }

    private void takeAway(Subscription subscription, BigDecimal rest) {
        var before = subscription.quantity();
        if (rest.equals(before)) {
            subscriptions.count(subscription, before, null);
        } else if (billing.giveBack(subscription, before.subtract(rest))) {
            subscriptions.count(subscription, rest, null);
        } else {
            subscriptions.count(subscription, before, rest);
        }
    }

    /** Whatever stands against it, at once; who is suspended sells nothing more (P10). */
    private void refuse(Subscription subscription, Product product, BigDecimal quantity) {
        var plan = product.plan(subscription.plan()).orElseThrow();
        var wanted = purchase(subscription, quantity, billing.now());
        var violations = new ArrayList<>(pricing.violations(wanted));
        UserLimitRule.violation(plan, quantity).ifPresent(violations::add);
        if (quantity.compareTo(subscription.quantity()) > 0) {
            violations.addAll(seller.violations(wanted, Optional.of(product)));
        }
        if (!violations.isEmpty()) {
            throw new Invalid("The quantity cannot be changed to this.", violations);
        }
    }

    static Purchase purchase(Subscription subscription, BigDecimal quantity, Instant at) {
        return new Purchase(
                subscription.reseller(),
                subscription.customer(),
                subscription.product(),
                subscription.plan(),
                subscription.term(),
                subscription.market(),
                quantity,
                at);
    }
}

package org.calends.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.subscription.PurchaseStatus;
import org.calends.subscription.Subscription;
import org.calends.subscription.SubscriptionStatus;
import org.calends.subscription.Suspension;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the API shows it. Publishers learn what they need to serve it, not what lies between reseller and customer.
 *
 * @param nextQuantity what the next term begins with; absent when that is the same
 * @param purchaseStatus for software as a service: what its publisher goes by
 * @param access whether the customer can use it
 * @param billed whether its reseller pays for it
 * @param freeTrial it is free until its term ends; then it converts, unless it is canceled or does not renew by itself
 * @param trialEndsAt when the free trial that it began with ends or ended; absent without one
 * @param lapsesAt when it ends unless it is activated, or the marketplace lifts its suspension
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        UUID id,
        UUID reseller,
        UUID customer,
        String product,
        String plan,
        String term,
        String market,
        BigDecimal quantity,
        @Nullable BigDecimal nextQuantity,
        SubscriptionStatus status,
        @Nullable PurchaseStatus purchaseStatus,
        boolean access,
        boolean billed,
        @Nullable List<Suspension> suspensionReasons,
        @Nullable Boolean autoRenew,
        Instant provisionedAt,
        Instant termStartsAt,
        Instant termEndsAt,
        @JsonProperty("isFreeTrial") boolean freeTrial,
        @Nullable Instant trialEndsAt,
        @Nullable Instant lapsesAt,
        @Nullable Instant canceledAt) {

    static SubscriptionView of(Subscription subscription, boolean forPublisher) {
        var status = subscription.status();
        return new SubscriptionView(
                subscription.id(),
                subscription.reseller(),
                subscription.customer(),
                subscription.product(),
                subscription.plan(),
                subscription.term(),
                subscription.market(),
                subscription.quantity(),
                forPublisher ? null : subscription.nextQuantity(),
                status,
                subscription.software() ? PurchaseStatus.of(status) : null,
                status == SubscriptionStatus.ACTIVE,
                status.isBilled(),
                forPublisher ? null : subscription.suspensions(),
                forPublisher ? null : subscription.autoRenew(),
                subscription.provisionedAt(),
                subscription.terms().startsAt(),
                subscription.terms().endsAt(),
                subscription.isFreeTrial(),
                subscription.terms().trialEndsAt(),
                subscription.lapsesAt(),
                subscription.canceledAt());
    }
}

package org.calends.subscription;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reseller has provisioned for a customer.
 *
 * @param publisher whose product it is
 * @param software software as a service, which its publisher activates and which is canceled, not only suspended
 * @param nextQuantity what the next term begins with, if that is less
 * @param suspensions who has suspended it, empty unless it is suspended
 * @param lapsesAt when it ends unless somebody does something: activates it, or lifts the marketplace's suspension (P9)
 * @param canceledAt when its reseller canceled it; it may still run to the end of its term
 */
public record Subscription(
        UUID id,
        UUID reseller,
        UUID customer,
        String product,
        String plan,
        String publisher,
        boolean software,
        String term,
        String market,
        BigDecimal quantity,
        @Nullable BigDecimal nextQuantity,
        SubscriptionStatus status,
        List<Suspension> suspensions,
        boolean autoRenew,
        Instant provisionedAt,
        Terms terms,
        @Nullable Instant lapsesAt,
        @Nullable Instant canceledAt) {

    /**
     * The running term, and how many have begun with it.
     *
     * @param trialEndsAt when the free trial that was the first term ends or ended; null when there was none
     */
    public record Terms(
            int count,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant trialEndsAt) {

        boolean areTrial() {
            return endsAt.equals(trialEndsAt);
        }

        /** Whether an instant lies in the trial. */
        public boolean isFree(Instant at) {
            return trialEndsAt != null && at.isBefore(trialEndsAt);
        }
    }

    /** It is being tried out: free, until it converts by itself or ends (C26). */
    public boolean isFreeTrial() {
        return terms.areTrial();
    }

    /** An order of another plan ends the trial; what is suspended stays, until that is settled (C27, C28). */
    boolean isLeftFor(UUID orderedBy, String otherPlan) {
        return isFreeTrial()
                && (status == SubscriptionStatus.PENDING || status == SubscriptionStatus.ACTIVE)
                && reseller.equals(orderedBy)
                && !plan.equals(otherPlan);
    }

    boolean isSuspendedBy(Suspension.By by) {
        return suspensions.stream().anyMatch(suspension -> suspension.by() == by);
    }

    Subscription having(List<Suspension> others) {
        return with(quantity, nextQuantity, status, others, autoRenew, terms, lapsesAt, canceledAt);
    }

    Subscription counting(Terms others, BigDecimal other, @Nullable BigDecimal next) {
        return with(other, next, status, suspensions, autoRenew, others, lapsesAt, canceledAt);
    }

    /** How much of it there will be in the next term. */
    public BigDecimal renewedQuantity() {
        return nextQuantity == null ? quantity : nextQuantity;
    }

    Subscription standing(
            SubscriptionStatus next, boolean renews, @Nullable Instant lapses, @Nullable Instant canceled) {
        return with(quantity, nextQuantity, next, suspensions, renews, terms, lapses, canceled);
    }

    /** Everything that can change; the rest is what was bought. */
    private Subscription with(
            BigDecimal count,
            @Nullable BigDecimal nextCount,
            SubscriptionStatus next,
            List<Suspension> others,
            boolean renews,
            Terms running,
            @Nullable Instant lapses,
            @Nullable Instant canceled) {
        return new Subscription(
                id,
                reseller,
                customer,
                product,
                plan,
                publisher,
                software,
                term,
                market,
                count,
                nextCount,
                next,
                List.copyOf(others),
                renews,
                provisionedAt,
                running,
                lapses,
                canceled);
    }
}

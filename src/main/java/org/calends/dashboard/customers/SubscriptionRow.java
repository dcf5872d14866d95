package org.calends.dashboard.customers;

import org.calends.subscription.Subscription;
import org.calends.subscription.SubscriptionStatus;
import org.calends.subscription.Suspension;

/**
 * A subscription, and what whoever looks can do with it now.
 *
 * @param own whether its reseller looks, who may do more than an operator
 * @param acts whether whoever looks may do anything
 */
record SubscriptionRow(Subscription subscription, String title, String planName, boolean own, boolean acts) {

    public boolean renews() {
        return status() == SubscriptionStatus.ACTIVE && subscription.autoRenew() && subscription.canceledAt() == null;
    }

    public boolean waits() {
        return status() == SubscriptionStatus.PENDING && subscription.lapsesAt() != null;
    }

    public boolean suspendable() {
        return acts
                && (status() == SubscriptionStatus.ACTIVE || status() == SubscriptionStatus.SUSPENDED)
                && !suspendedByMe();
    }

    public boolean reactivatable() {
        return acts && status() == SubscriptionStatus.SUSPENDED && suspendedByMe();
    }

    public boolean cancelable() {
        return own && !status().isOver() && subscription.canceledAt() == null;
    }

    /** Seats and renewal change only while it runs. */
    public boolean changeable() {
        return own
                && subscription.canceledAt() == null
                && (status() == SubscriptionStatus.ACTIVE || status() == SubscriptionStatus.PENDING);
    }

    private boolean suspendedByMe() {
        var me = own ? Suspension.By.RESELLER : Suspension.By.MARKETPLACE;
        return subscription.suspensions().stream().anyMatch(suspension -> suspension.by() == me);
    }

    private SubscriptionStatus status() {
        return subscription.status();
    }
}

package org.calends.sales;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.calends.subscription.Subscription;
import org.calends.subscription.TermEnds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Renews what renews by itself, at the price of the instant at which its term ended (R73, R79); a trial that is over converts
 * to what is paid, likewise (C26). What is late catches up term
 * by term, and each term is paid to its end before the next one begins.
 */
@Component
public class Renewals {

    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);

    private final TermEnds terms;
    private final Provisioning provisioning;
    private final LockedPrices prices;
    private final Booking booking;
    private final Installments installments;
    private final TransactionOperations transaction;

    Renewals(
            TermEnds terms,
            Provisioning provisioning,
            LockedPrices prices,
            Booking booking,
            Installments installments,
            TransactionOperations transaction) {
        this.terms = terms;
        this.provisioning = provisioning;
        this.prices = prices;
        this.booking = booking;
        this.installments = installments;
        this.transaction = transaction;
    }

    /** One that fails is left to the next run, and holds up no other. */
    public void run() {
        Set<UUID> failed = new HashSet<>();
        installments.run();
        for (var due = due(failed); !due.isEmpty(); due = due(failed)) {
            due.stream().filter(id -> !renews(id)).forEach(failed::add);
            installments.run();
        }
    }

    private Set<UUID> due(Set<UUID> failed) {
        Set<UUID> due = new HashSet<>(terms.renewing());
        due.removeAll(failed);
        return due;
    }

    private boolean renews(UUID id) {
        try {
            transaction.executeWithoutResult(status -> terms.takeForRenewal(id).ifPresent(this::renew));
            return true;
        } catch (RuntimeException e) {
            LOG.error("Subscription {} could not be renewed", id, e);
            return false;
        }
    }

    private void renew(Subscription subscription) {
        var order = orderOf(subscription);
        if (provisioning.isUsage(order)) {
            terms.renew(subscription, "Paid by usage");
            return;
        }
        try {
            var kind = subscription.isFreeTrial() ? SaleKind.ORDER : SaleKind.RENEWAL;
            var quoted = prices.quote(order.at(subscription.terms().endsAt()));
            var sale = booking.first(UUID.randomUUID(), kind, subscription.id(), quoted);
            terms.renew(subscription, "Sale " + sale.id());
        } catch (Invalid refused) {
            terms.expire(subscription, refused.violations().get(0).code());
        }
    }

    private static Order orderOf(Subscription subscription) {
        return new Order(
                subscription.reseller(),
                subscription.customer(),
                subscription.product(),
                subscription.plan(),
                subscription.term(),
                subscription.renewedQuantity(),
                subscription.market());
    }
}

package org.calends.dashboard.customers;

import java.math.BigDecimal;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.sales.SeatChanges;
import org.calends.subscription.Cancellations;
import org.calends.subscription.SubscriptionManagement;
import org.calends.subscription.Suspension;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be done with a subscription on its page: the same as by the API (P7, P9, R76, R80). */
@Component
class SubscriptionSteps {

    private final SubscriptionManagement management;
    private final Cancellations cancellations;
    private final SeatChanges seats;

    SubscriptionSteps(SubscriptionManagement management, Cancellations cancellations, SeatChanges seats) {
        this.management = management;
        this.cancellations = cancellations;
        this.seats = seats;
    }

    void suspend(UUID id, @Nullable String reason) {
        for (var known : Suspension.Reason.values()) {
            if (known.name().equals(reason)) {
                management.suspend(id, known);
                return;
            }
        }
        throw Invalid.of(Violation.of("reason", "reason.missing", "Choose a reason.", "P7"));
    }

    void reactivate(UUID id) {
        management.reactivate(id);
    }

    void renewByItself(UUID id, boolean on) {
        management.renewByItself(id, on);
    }

    void cancel(UUID id) {
        cancellations.cancel(id);
    }

    void count(UUID id, @Nullable String quantity) {
        try {
            seats.change(id, new BigDecimal(quantity == null ? "" : quantity.strip()));
        } catch (NumberFormatException noNumber) {
            throw Invalid.of(Violation.of("quantity", "quantity.missing", "Say how many it is to be.", "R76"));
        }
    }
}

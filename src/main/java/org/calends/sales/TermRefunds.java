package org.calends.sales;

import java.time.Instant;
import org.calends.subscription.Refunds;
import org.calends.subscription.Subscription;
import org.springframework.stereotype.Component;

/** Gives back what the running term of a subscription was billed; what was used stays billed (R80). */
@Component
class TermRefunds implements Refunds {

    private final Bills bills;
    private final Booking booking;

    TermRefunds(Bills bills, Booking booking) {
        this.bills = bills;
        this.booking = booking;
    }

    @Override
    public void ofTerm(Subscription subscription, Instant at) {
        bills.ofTerm(subscription.id(), subscription.terms().startsAt()).forEach(bill -> booking.giveBack(bill, at));
    }
}

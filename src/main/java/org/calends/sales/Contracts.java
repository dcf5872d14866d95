package org.calends.sales;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.calends.catalog.ListPrice;
import org.calends.pricing.Contract;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.calends.pricing.Part;
import org.calends.pricing.PlannedMargin;
import org.calends.subscription.Subscription;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the running term of a subscription began with (R76, R79). */
@Component
class Contracts {

    private static final Duration DAY = Duration.ofDays(1);

    private final Bills bills;
    private final Installments installments;

    Contracts(Bills bills, Installments installments) {
        this.bills = bills;
        this.installments = installments;
    }

    /** A contract, and the end of the period that is paid for. */
    record Running(Contract contract, Instant paidUntil) {}

    /** Nothing for what was sold before there was a ledger. */
    Optional<Running> of(Subscription subscription, Instant now) {
        return bills.ofTerm(subscription.id(), subscription.terms().startsAt()).stream()
                .filter(sale -> sale.kind() == SaleKind.ORDER || sale.kind() == SaleKind.RENEWAL)
                .findFirst()
                .map(root -> running(subscription, root, now));
    }

    private Running running(Subscription subscription, Sale root, Instant now) {
        var from = subscription.terms().startsAt();
        var until = installments.next(subscription, root.price().payment(), from);
        while (!until.isAfter(now) && until.isBefore(subscription.terms().endsAt())) {
            from = until;
            until = installments.next(subscription, root.price().payment(), from);
        }
        var price = new ListPrice(
                root.purchase().term(), root.price().payment(), root.price().list(), null);
        return new Running(new Contract(price, kept(root), part(from, now, until)), until);
    }

    /** A day that has begun counts. */
    private static Part part(Instant from, Instant now, Instant until) {
        var period = Duration.between(from, until).toDays();
        var left = Duration.between(now, until);
        var days = left.toDays() + (left.equals(DAY.multipliedBy(left.toDays())) ? 0 : 1);
        return new Part((int) Math.min(days, period), (int) period);
    }

    private static @Nullable PlannedMargin kept(Sale root) {
        var offer = root.price().privateOffer();
        return offer == null
                ? null
                : new PlannedMargin(offer, margin(root), root.purchase().at());
    }

    private static Margin margin(Sale root) {
        var purchase = root.purchase();
        var price = root.price();
        var percent = price.marginPercent();
        return percent != null
                ? new Margin.Percentage(percent)
                : new Margin.CustomPrice(List.of(
                        new MarketPrice(purchase.term(), price.payment(), purchase.market(), price.wholesale())));
    }
}

package org.calends.subscription;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.customer.RelationshipTies;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** A relationship is held by what is not suspended, and by software that is not canceled (P11). */
@Component
class OpenSubscriptions implements RelationshipTies {

    private final SubscriptionSearch search;

    OpenSubscriptions(SubscriptionSearch search) {
        this.search = search;
    }

    @Override
    public List<Violation> between(UUID reseller, UUID customer) {
        return search.openOf(customer).stream()
                .filter(open -> open.reseller().equals(reseller))
                .map(OpenSubscriptions::tie)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Violation> tie(Subscription open) {
        if (open.status() != SubscriptionStatus.SUSPENDED) {
            return Optional.of(violation(open, "not-suspended", "is to be suspended or canceled first."));
        }
        return open.software() && open.canceledAt() == null
                ? Optional.of(violation(open, "not-canceled", "is software and to be canceled first."))
                : Optional.empty();
    }

    private static Violation violation(Subscription open, String code, String words) {
        var message = "The subscription to “%s, %s” %s".formatted(open.product(), open.plan(), words);
        return Violation.of("subscriptions/" + open.id(), "subscription." + code, message, "P11");
    }
}

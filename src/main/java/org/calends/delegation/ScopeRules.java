package org.calends.delegation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.audience.AudienceInForce;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.managedservice.Reading;
import org.calends.subscription.ResellerOrigin;
import org.springframework.stereotype.Component;

/** For which subscriptions a plan can be accepted: a private one for its audience only, and not through a reseller (C23, C39). */
@Component
class ScopeRules {

    private final AudienceInForce audience;
    private final ResellerOrigin origin;
    private final Delegations delegations;

    ScopeRules(AudienceInForce audience, ResellerOrigin origin, Delegations delegations) {
        this.audience = audience;
        this.origin = origin;
        this.delegations = delegations;
    }

    void check(Product product, Plan plan, List<Optional<Scope>> scopes, Reading reading) {
        var subscriptions = scopes.stream()
                .flatMap(Optional::stream)
                .map(Scope::subscription)
                .distinct()
                .toList();
        var taken = delegations.activeScopes(product.key(), plan.id(), subscriptions);
        for (int i = 0; i < scopes.size(); i++) {
            var place = "scopes[" + i + "]";
            scopes.get(i).ifPresent(scope -> refuseTaken(scope, taken, place, reading));
        }
        if (plan.visibility() == Visibility.PRIVATE) {
            checkPrivate(product, plan, scopes, subscriptions, reading);
        }
    }

    private static void refuseTaken(Scope scope, List<Scope> taken, String place, Reading reading) {
        reading.addIf(
                taken.stream().anyMatch(scope::sameAs),
                place,
                "scope.delegated",
                "This is delegated by this plan already.",
                "C32");
    }

    private void checkPrivate(
            Product product, Plan plan, List<Optional<Scope>> scopes, List<UUID> subscriptions, Reading reading) {
        var named = audience.among(product, plan, subscriptions);
        var resold = origin.among(subscriptions);
        for (int i = 0; i < scopes.size(); i++) {
            var place = "scopes[" + i + "].subscription";
            scopes.get(i).map(Scope::subscription).ifPresent(subscription -> {
                reading.addIf(
                        !named.contains(subscription),
                        place,
                        "subscription.audience",
                        "This plan is private, and not for this subscription.",
                        "C39");
                reading.addIf(
                        resold.contains(subscription),
                        place,
                        "subscription.reseller",
                        "This subscription came through a reseller; private plans are not for those.",
                        "C23");
            });
        }
    }
}

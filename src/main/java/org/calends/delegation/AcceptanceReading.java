package org.calends.delegation;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.managedservice.ManifestVersion;
import org.calends.managedservice.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a customer has agreed to, or refuses it with everything that is wrong. */
@Component
class AcceptanceReading {

    private final ScopeRules rules;
    private final MarketplaceCalendar calendar;

    AcceptanceReading(ScopeRules rules, MarketplaceCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** @param offered the version that customers accept now */
    Delegation read(SentAcceptance sent, Product product, Plan plan, ManifestVersion offered) {
        var reading = new Reading();
        var parts = new AcceptanceParts(reading);
        refuseOther(sent.version(), offered, reading);
        var customer = reading.uuid(sent.customer(), "customer", "C32");
        var person = parts.person(sent.acceptedBy(), "acceptedBy");
        var scopes = parts.scopes(sent.scopes());
        rules.check(product, plan, scopes, reading);
        reading.refuse("This cannot be accepted.");
        return new Delegation(
                UUID.randomUUID(),
                product.key(),
                plan.id(),
                customer.orElseThrow(),
                offered,
                DelegationState.ACTIVE,
                calendar.now(),
                person,
                scopes.stream().flatMap(Optional::stream).toList());
    }

    /** Nobody agrees to what he has not seen (C42). */
    static void refuseOther(@Nullable String version, ManifestVersion offered, Reading reading) {
        reading.addIf(
                !requireNonNullElse(version, "").equals(offered.toString()),
                "version",
                "version.notOffered",
                "The version on offer is " + offered + ". Let the customer read it, and send it with the consent.",
                "C42");
    }
}

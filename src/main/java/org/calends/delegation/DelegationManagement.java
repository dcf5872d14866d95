package org.calends.delegation;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.CatalogRecords;
import org.calends.catalog.OwnProducts;
import org.calends.delegation.DelegationEvent.Kind;
import org.calends.delegation.SentAcceptance.Person;
import org.calends.managedservice.ManifestVersion;
import org.calends.managedservice.Reading;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers decide, recorded by an operator, and what providers may do about it. */
@Component
@Transactional
public class DelegationManagement {

    private final OwnDelegations own;
    private final CatalogRecords records;
    private final AcceptanceReading reading;
    private final Delegations delegations;
    private final MarketplaceCalendar calendar;

    DelegationManagement(
            OwnDelegations own,
            CatalogRecords records,
            AcceptanceReading reading,
            Delegations delegations,
            MarketplaceCalendar calendar) {
        this.own = own;
        this.records = records;
        this.reading = reading;
        this.delegations = delegations;
        this.calendar = calendar;
    }

    /** A customer accepts a plan for subscriptions and resource groups of its choice (C32). */
    public UUID accept(SentAcceptance sent) {
        var key = requireNonNullElse(sent.product(), "");
        records.lock(key);
        var product = own.product(key);
        var plan = OwnProducts.plan(product, requireNonNullElse(sent.plan(), ""));
        var delegation = reading.read(sent, product, plan, own.acceptable(product, plan));
        delegations.add(delegation);
        note(delegation, Kind.ACCEPTED, delegation.version(), delegation.acceptedBy());
        return delegation.id();
    }

    /** The customer agrees to the newest version; until then it keeps the one before (C42). */
    public void agreeToUpdate(UUID id, @Nullable String version, @Nullable Person decider) {
        var delegation = lockedActive(id);
        var newest = Optional.ofNullable(own.standing(delegation).update())
                .orElseThrow(() -> new DelegationRefused(
                        "The customer has agreed to the newest version, " + delegation.version() + ".", "C42"));
        var values = new Reading();
        AcceptanceReading.refuseOther(version, newest, values);
        var person = new AcceptanceParts(values).person(decider, "acceptedBy");
        values.refuse("This cannot be agreed to.");
        delegations.change(id, newest, DelegationState.ACTIVE);
        note(delegation, Kind.UPDATED, newest, person);
    }

    /** The customer takes it back, which it always may (C38). */
    public void takeBack(UUID id, @Nullable Person decider) {
        var delegation = lockedActive(id);
        var values = new Reading();
        var person = new AcceptanceParts(values).person(decider, "removedBy");
        values.refuse("This cannot be taken back.");
        remove(delegation, person);
    }

    /** The provider gives it back, if the version that the customer accepted has the role for that (C38). */
    public void giveBack(UUID id) {
        var delegation = lockedActive(id);
        if (!own.standing(delegation).removableByProvider()) {
            throw new DelegationRefused(
                    "Version " + delegation.version()
                            + " has no authorization with the role that deletes the assignment. Ask the customer to take it back.",
                    "C38");
        }
        remove(delegation, null);
    }

    private void remove(Delegation delegation, @Nullable String person) {
        delegations.change(delegation.id(), delegation.version(), DelegationState.REMOVED);
        note(delegation, Kind.REMOVED, delegation.version(), person);
    }

    private Delegation lockedActive(UUID id) {
        records.lock(own.get(id).product());
        var delegation = own.get(id);
        if (!delegation.active()) {
            throw new DelegationRefused("This delegation has ended.", "C38");
        }
        return delegation;
    }

    private void note(Delegation delegation, Kind kind, ManifestVersion version, @Nullable String person) {
        delegations.note(
                delegation.id(),
                new DelegationEvent(calendar.now(), CurrentUser.get().name(), kind, version.toString(), person));
    }
}

package org.calends.customer;

import java.util.List;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.customer.RelationshipEvent.Kind;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A reseller's door to its customers. */
@Component
@Transactional
public class Customers {

    private final RelationshipRows relationships;
    private final CustomerRows customers;
    private final List<RelationshipTies> ties;
    private final MarketplaceCalendar calendar;

    Customers(
            RelationshipRows relationships,
            CustomerRows customers,
            List<RelationshipTies> ties,
            MarketplaceCalendar calendar) {
        this.relationships = relationships;
        this.customers = customers;
        this.ties = ties;
        this.calendar = calendar;
    }

    /** A reseller finds its own customers, an operator all. */
    @Transactional(readOnly = true)
    public Page<Relationship> search(@Nullable String q, PageRequest page) {
        return relationships.search(new CustomerQuery(CurrentUser.get().reseller(), q), page);
    }

    @Transactional(readOnly = true)
    public Relationship mine(UUID customer) {
        return relationships
                .find(CurrentUser.get().requireReseller(), customer)
                .orElseThrow(() -> new NotFound("Customer " + customer));
    }

    @Transactional(readOnly = true)
    public List<RelationshipEvent> history(UUID customer) {
        return customers.events(mine(customer).reseller(), customer);
    }

    /** Whether the customer sees what its usage costs, at the list price (P12). */
    public Relationship showUsage(UUID customer, boolean visible) {
        var before = locked(customer);
        if (before.usageVisible() != visible) {
            relationships.set(before, visible, before.reservationsAllowed());
            note(before, visible ? Kind.USAGE_SHOWN : Kind.USAGE_HIDDEN);
        }
        return mine(customer);
    }

    /** Whether the customer may buy reservations by itself, at the reseller's expense (P13). */
    public Relationship allowReservations(UUID customer, boolean allowed) {
        var before = locked(customer);
        if (before.reservationsAllowed() != allowed) {
            relationships.set(before, before.usageVisible(), allowed);
            note(before, allowed ? Kind.RESERVATIONS_ALLOWED : Kind.RESERVATIONS_FORBIDDEN);
        }
        return mine(customer);
    }

    /** Ends a relationship; only a new invitation establishes it again (P11). */
    public void remove(UUID customer) {
        var relationship = locked(customer);
        var held = ties.stream()
                .flatMap(tie -> tie.between(relationship.reseller(), customer).stream())
                .toList();
        refuse(relationship, held);
        note(relationship, Kind.REMOVED);
        relationships.remove(relationship.reseller(), customer, calendar.now());
    }

    private static void refuse(Relationship relationship, List<Violation> held) {
        if (!held.isEmpty()) {
            throw new RelationshipHeld(relationship.customer(), held);
        }
    }

    private Relationship locked(UUID customer) {
        relationships.lock(CurrentUser.get().requireReseller(), customer);
        return mine(customer);
    }

    private void note(Relationship relationship, Kind kind) {
        customers.note(
                relationship.reseller(),
                relationship.customer().tenantId(),
                calendar.now(),
                CurrentUser.get().name(),
                kind,
                null);
    }
}

package org.calends.customer;

import java.time.Instant;
import java.util.UUID;
import org.calends.customer.RelationshipEvent.Kind;
import org.springframework.stereotype.Component;

/** What a customer has said yes to becomes a relationship and an agreement. Whatever was switched on before is off (P12, P13). */
@Component
class Concluding {

    private final RelationshipRows relationships;
    private final CustomerRows customers;
    private final CustomerSettings settings;

    Concluding(RelationshipRows relationships, CustomerRows customers, CustomerSettings settings) {
        this.relationships = relationships;
        this.customers = customers;
        this.settings = settings;
    }

    /** The customer as it is known, which may differ from how a later reseller writes it. */
    Customer known(Customer customer) {
        return customers.find(customer.tenantId()).orElse(customer);
    }

    boolean isNew(UUID reseller, Customer customer) {
        return relationships.lock(reseller, customer.tenantId()).isEmpty();
    }

    void relate(UUID reseller, Customer customer, Instant at, String by) {
        var tenant = customer.tenantId();
        if (customers.find(tenant).isEmpty()) {
            customers.add(customer, at);
        }
        if (relationships.lock(reseller, tenant).filter("ACTIVE"::equals).isEmpty()) {
            relationships.establish(reseller, tenant, at);
            customers.note(reseller, tenant, at, by, Kind.ESTABLISHED, null);
        }
    }

    void agree(UUID reseller, Customer customer, Instant at, String by) {
        var version = settings.agreementVersion();
        if (customers.agree(customer.tenantId(), new Agreement(version, at, by))) {
            customers.note(reseller, customer.tenantId(), at, by, Kind.AGREEMENT_ACCEPTED, "Version " + version);
        }
    }
}

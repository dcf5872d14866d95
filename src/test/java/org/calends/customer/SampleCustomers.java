package org.calends.customer;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers as tests need them: whoever sells to one must be related to it (P2). */
public final class SampleCustomers {

    private static final String CUSTOMER = """
            insert into customer (tenant_id, name, country, known_since)
            select :customer, 'Customer of tests', :country, current_timestamp from (select 1 as one) o
            where not exists (select 1 from customer where tenant_id = :customer)
            """;

    private static final String AGREEMENT = """
            insert into customer_agreement (tenant_id, version, accepted_at, accepted_by)
            select :customer, '1', current_timestamp, 'tests' from (select 1 as one) o
            where not exists (select 1 from customer_agreement where tenant_id = :customer)
            """;

    private static final String RELATIONSHIP = """
            insert into customer_relationship (reseller, customer, state, since)
            select :reseller, :customer, 'ACTIVE', current_timestamp from (select 1 as one) o
            where not exists (select 1 from customer_relationship where reseller = :reseller and customer = :customer)
            """;

    private SampleCustomers() {}

    /** Who may buy, with version 1 of the agreement in force. */
    public static CustomerCheck check(JdbcClient jdbc) {
        return new CustomerCheck(
                new RelationshipRows(jdbc, new CustomerSettings("1", null, Duration.ofDays(30), Map.of(), null)));
    }

    /** As if the reseller had removed the relationship. */
    public static void part(JdbcClient jdbc, UUID reseller, UUID customer) {
        jdbc.sql(
                        "update customer_relationship set state = 'REMOVED' where reseller = :reseller and customer = :customer")
                .param("reseller", reseller)
                .param("customer", customer)
                .update();
    }

    /** A known reseller may sell to this customer from now on, in its country; the agreement is accepted. */
    public static UUID relate(JdbcClient jdbc, UUID reseller, UUID customer, String country) {
        jdbc.sql(CUSTOMER).param("customer", customer).param("country", country).update();
        jdbc.sql(AGREEMENT).param("customer", customer).update();
        jdbc.sql(RELATIONSHIP)
                .param("reseller", reseller)
                .param("customer", customer)
                .update();
        return customer;
    }
}

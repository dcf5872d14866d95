package org.calends.customer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.calends.customer.Agreement;
import org.calends.customer.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * A customer as its reseller sees it.
 *
 * @param since when the relationship was established
 * @param usageVisible whether it sees its usage charges
 * @param reservationsAllowed whether it may buy reservations by itself
 * @param agreement the last version of the customer agreement that it has accepted; absent when there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerView(
        UUID tenantId,
        String name,
        String country,
        UUID reseller,
        Instant since,
        boolean usageVisible,
        boolean reservationsAllowed,
        @Nullable AgreementView agreement) {

    /** @param current whether it is the version in force; otherwise the customer buys nothing until it is invited again */
    record AgreementView(String version, Instant acceptedAt, String acceptedBy, boolean current) {

        static AgreementView of(Agreement agreement, boolean current) {
            return new AgreementView(agreement.version(), agreement.acceptedAt(), agreement.acceptedBy(), current);
        }
    }

    static CustomerView of(Relationship relationship) {
        var agreement = relationship.agreement();
        return new CustomerView(
                relationship.customer().tenantId(),
                relationship.customer().name(),
                relationship.customer().country(),
                relationship.reseller(),
                relationship.since(),
                relationship.usageVisible(),
                relationship.reservationsAllowed(),
                agreement == null ? null : AgreementView.of(agreement, relationship.agreementCurrent()));
    }
}

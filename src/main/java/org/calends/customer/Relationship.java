package org.calends.customer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a reseller may sell to a customer (P2).
 *
 * @param usageVisible whether the customer sees its usage charges (P12)
 * @param reservationsAllowed whether the customer may buy reservations itself, which the reseller pays (P13)
 * @param agreement the last version of the customer agreement that it has accepted, or null
 * @param agreementCurrent whether that is the version in force
 */
public record Relationship(
        UUID reseller,
        Customer customer,
        Instant since,
        boolean usageVisible,
        boolean reservationsAllowed,
        @Nullable Agreement agreement,
        boolean agreementCurrent) {}

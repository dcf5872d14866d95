package org.calends.privateoffer;

import java.util.List;
import java.util.UUID;

/**
 * A reseller to whom the offer is made.
 *
 * @param customers the customer tenants it is limited to; empty for all customers
 */
public record OfferedReseller(UUID tenantId, List<UUID> customers) {

    public OfferedReseller {
        customers = List.copyOf(customers);
    }
}

package org.calends.privateoffer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The resellers of a draft to whom another offer is made, too, and for how many of their customers both hold. */
final class CommonResellers {

    private final Map<UUID, Set<UUID>> ours;
    private final Map<Limited, Count> theirs = new HashMap<>();

    CommonResellers(List<OfferedReseller> resellers) {
        ours = resellers.stream()
                .collect(Collectors.toMap(OfferedReseller::tenantId, one -> Set.copyOf(one.customers())));
    }

    private record Limited(String offer, UUID tenant) {}

    private record Count(int all, int common) {

        Count plus(boolean shared) {
            return new Count(all + 1, shared ? common + 1 : common);
        }
    }

    /** Takes note of a customer to whom another offer is limited. */
    void readCustomer(ResultSet row) throws SQLException {
        var limited = new Limited(row.getString("offer_id"), row.getObject("tenant_id", UUID.class));
        boolean shared = of(limited.tenant()).contains(row.getObject("customer_id", UUID.class));
        theirs.merge(limited, new Count(1, shared ? 1 : 0), (count, one) -> count.plus(shared));
    }

    /** Nobody who is not in the draft, or for whose customers only one of the two offers holds. */
    Optional<SharedReseller> reseller(String offer, UUID tenant, String name) {
        if (!ours.containsKey(tenant)) {
            return Optional.empty();
        }
        var count = theirs.get(new Limited(offer, tenant));
        int limit = of(tenant).size();
        if (count == null) {
            return Optional.of(new SharedReseller(tenant, name, limit == 0 ? null : limit));
        }
        int customers = limit == 0 ? count.all() : count.common();
        return customers == 0 ? Optional.empty() : Optional.of(new SharedReseller(tenant, name, customers));
    }

    private Set<UUID> of(UUID tenant) {
        return ours.getOrDefault(tenant, Set.of());
    }
}

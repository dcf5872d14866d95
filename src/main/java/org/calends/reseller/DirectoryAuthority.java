package org.calends.reseller;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calends.catalog.Catalog;
import org.calends.catalog.Product;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Answers from our own directory and catalog; stands back when an installation brings an authority of its own. */
@Component
@Fallback
class DirectoryAuthority implements ResellerAuthority {

    private final ResellerDirectory directory;
    private final Catalog catalog;

    DirectoryAuthority(ResellerDirectory directory, Catalog catalog) {
        this.directory = directory;
        this.catalog = catalog;
    }

    @Override
    public Map<UUID, AuthorizationRefusal> authorize(Collection<String> productKeys, Collection<UUID> tenantIds) {
        var refusals = refusals(tenantIds, allSold(Set.copyOf(productKeys)));
        var others = new ArrayList<>(new HashSet<>(tenantIds));
        others.removeAll(refusals.keySet());
        directory.authorize(productKeys, others);
        return refusals;
    }

    private Map<UUID, AuthorizationRefusal> refusals(Collection<UUID> tenantIds, boolean allSold) {
        var known = directory.find(tenantIds);
        Map<UUID, AuthorizationRefusal> refusals = new LinkedHashMap<>();
        for (var tenant : tenantIds) {
            var reseller = known.get(tenant);
            if (reseller == null) {
                refusals.put(tenant, AuthorizationRefusal.UNKNOWN_RESELLER);
            } else if (reseller.refusal().isPresent()) {
                refusals.put(tenant, reseller.refusal().get());
            } else if (!allSold) {
                refusals.put(tenant, AuthorizationRefusal.PRODUCT_NOT_SOLD);
            }
        }
        return refusals;
    }

    private boolean allSold(Set<String> productKeys) {
        var products = catalog.products(productKeys);
        return products.size() == productKeys.size()
                && products.values().stream().allMatch(Product::mayCarryMargin);
    }
}

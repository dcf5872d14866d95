package org.calends.dashboard.setup;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferedReseller;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;

/**
 * Those whom an offer is made to, in short.
 *
 * @param ready how many may sell all of its products already
 * @param closed whom the program lets sell nothing new: they will be refused (R35)
 * @param limited how many may sell to named customers only
 */
record People(int number, long countries, int ready, List<Reseller> closed, long limited) {

    static People of(DraftContent content, ResellerDirectory directory) {
        var tenants =
                content.resellers().stream().map(OfferedReseller::tenantId).toList();
        var products =
                content.lines().stream().map(OfferLine::product).distinct().toList();
        Map<UUID, Reseller> known = directory.find(tenants);
        return new People(
                tenants.size(),
                known.values().stream().map(Reseller::country).distinct().count(),
                products.isEmpty() ? 0 : directory.authorized(products, tenants).size(),
                known.values().stream()
                        .filter(reseller -> reseller.refusal().isPresent())
                        .toList(),
                content.resellers().stream()
                        .filter(it -> !it.customers().isEmpty())
                        .count());
    }
}

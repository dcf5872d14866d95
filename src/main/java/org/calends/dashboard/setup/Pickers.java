package org.calends.dashboard.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferSettings;
import org.calends.privateoffer.OfferedReseller;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the picker shows, in a fixed number of queries. */
@Component
class Pickers {

    private final ResellerDirectory directory;
    private final OfferSettings settings;

    Pickers(ResellerDirectory directory, OfferSettings settings) {
        this.directory = directory;
        this.settings = settings;
    }

    Picker of(DraftContent content, Search search) {
        var found = search.chosen() ? chosen(content, search) : found(search);
        var number = content.resellers().size();
        return new Picker(
                search,
                directory.filters(),
                rows(content, found.items()),
                found.total(),
                number,
                settings.mostResellers(),
                (long) (found.page() + 1) * found.size() < found.total());
    }

    private record Named(UUID tenant, @Nullable Reseller reseller) {}

    private Page<Named> found(Search search) {
        return directory.search(search.query(), search.pageRequest()).map(it -> new Named(it.tenantId(), it));
    }

    /** Those that nobody knows are shown as long as nothing is looked for. */
    private Page<Named> chosen(DraftContent content, Search search) {
        var tenants =
                content.resellers().stream().map(OfferedReseller::tenantId).toList();
        var known = directory.find(tenants);
        var found = tenants.stream()
                .map(tenant -> new Named(tenant, known.get(tenant)))
                .filter(it -> it.reseller() == null ? !search.isNarrow() : search.finds(it.reseller()))
                .toList();
        return search.pageRequest().of(found);
    }

    private List<Picker.Row> rows(DraftContent content, List<Named> found) {
        Map<UUID, OfferedReseller> chosen = content.resellers().stream()
                .collect(Collectors.toMap(OfferedReseller::tenantId, it -> it, (one, same) -> one));
        var ready = ready(content, found.stream().map(Named::tenant).toList());
        return found.stream()
                .map(it -> new Picker.Row(
                        it.tenant(),
                        it.reseller(),
                        chosen.containsKey(it.tenant()),
                        ready.contains(it.tenant()),
                        chosen.containsKey(it.tenant())
                                ? chosen.get(it.tenant()).customers().size()
                                : 0))
                .toList();
    }

    /** Without a line nobody can tell. */
    private Set<UUID> ready(DraftContent content, List<UUID> tenants) {
        var products =
                content.lines().stream().map(OfferLine::product).distinct().toList();
        return products.isEmpty() || tenants.isEmpty() ? Set.copyOf(tenants) : directory.authorized(products, tenants);
    }
}

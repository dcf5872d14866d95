package org.calends.dashboard.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.privateoffer.OfferedReseller;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.springframework.stereotype.Component;

/** What the buttons of the picker do to the resellers of a draft. */
@Component
class ResellerSteps {

    private final ResellerDirectory directory;

    ResellerSteps(ResellerDirectory directory) {
        this.directory = directory;
    }

    List<OfferedReseller> after(Step step, List<OfferedReseller> offered, Search search) {
        var chosen = new LinkedHashMap<UUID, OfferedReseller>();
        offered.forEach(one -> chosen.put(one.tenantId(), one));
        switch (step.word()) {
            case "add" -> add(chosen, named(step));
            case "drop" -> chosen.keySet().remove(step.tenant());
            case "add-found" -> add(chosen, directory.all(search.query()).stream());
            case "drop-found" ->
                chosen.keySet()
                        .removeAll(directory.find(List.copyOf(chosen.keySet())).values().stream()
                                .filter(search::finds)
                                .map(Reseller::tenantId)
                                .toList());
            default -> {}
        }
        return List.copyOf(chosen.values());
    }

    /** Whom a button that adds all left out, and how many for each reason. */
    Map<AuthorizationRefusal, Long> leftOut(Step step, Search search) {
        return step.is("add-found")
                ? directory.all(search.query()).stream()
                        .flatMap(reseller -> reseller.refusal().stream())
                        .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()))
                : Map.of();
    }

    /** Adds these, unless they could not be given a margin or are there already. */
    static void add(Map<UUID, OfferedReseller> chosen, Stream<Reseller> more) {
        more.filter(reseller -> reseller.refusal().isEmpty())
                .forEach(reseller ->
                        chosen.putIfAbsent(reseller.tenantId(), new OfferedReseller(reseller.tenantId(), List.of())));
    }

    private Stream<Reseller> named(Step step) {
        var tenant = step.tenant();
        return tenant == null ? Stream.empty() : directory.find(List.of(tenant)).values().stream();
    }
}

package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.calends.api.PageRequest;
import org.calends.dashboard.Address;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerQuery;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the picker of resellers.
 *
 * @param chosen only among those that were chosen
 */
record Search(
        Address address,
        @Nullable String q,
        @Nullable String region,
        @Nullable String skill,
        @Nullable String competency,
        boolean chosen,
        int page) {

    static final int SIZE = 10;

    static Search of(HttpServletRequest request) {
        var address = Address.of(request, "q", "region", "skill", "competency", "show", "page", "market");
        var asked = address.parameters();
        var page = asked.getOrDefault("page", "");
        return new Search(
                address,
                asked.get("q"),
                asked.get("region"),
                asked.get("skill"),
                asked.get("competency"),
                "chosen".equals(asked.get("show")),
                page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0);
    }

    /** Leafed through, or begun anew. */
    Search after(Step step) {
        return switch (step.word()) {
            case "page" -> at(Math.max(0, step.index(0)));
            case "find" -> at(0);
            default -> this;
        };
    }

    /** Where the prices are looked at. */
    @Nullable
    String market() {
        return address.parameters().get("market");
    }

    private Search at(int other) {
        var parameters = new LinkedHashMap<>(address.parameters());
        parameters.put("page", String.valueOf(other));
        var there = new Address(address.path(), parameters);
        return new Search(there, q, region, skill, competency, chosen, other);
    }

    ResellerQuery query() {
        return new ResellerQuery(q, region, skill, competency);
    }

    PageRequest pageRequest() {
        return new PageRequest(page, SIZE);
    }

    boolean isNarrow() {
        return q != null || region != null || skill != null || competency != null;
    }

    /** The same question as that of the directory, for resellers that have been read already. */
    boolean finds(Reseller reseller) {
        return (q == null
                        || lower(reseller.name()).contains(lower(q))
                        || reseller.tenantId().toString().startsWith(lower(q)))
                && (region == null || region.equals(reseller.region()))
                && (skill == null || reseller.skills().contains(skill))
                && (competency == null || reseller.competencies().contains(competency));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Where the page is with this search. */
    String at(String path) {
        return new Address(path, address.parameters()).toString();
    }
}

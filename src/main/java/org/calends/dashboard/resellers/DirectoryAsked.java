package org.calends.dashboard.resellers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.calends.api.PageRequest;
import org.calends.api.Spelling;
import org.calends.dashboard.Address;
import org.calends.dashboard.Paging;
import org.calends.dashboard.Sorting;
import org.calends.reseller.PartnerType;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.ResellerOrder;
import org.calends.reseller.ResellerQuery;
import org.jspecify.annotations.Nullable;

/** What the address of the directory asks for (R16). Whatever makes no sense in it is left out: an address is no form. */
record DirectoryAsked(Address address, ResellerQuery query, PageRequest page) {

    private static final String TYPE = "partnerType";
    private static final String STATUS = "programStatus";
    private static final List<String> PLACE = List.of("sort", "size", "page");

    /** A status one can narrow the list to; null for all of them. */
    record Choice(@Nullable ProgramStatus status, String address, boolean current) {}

    static DirectoryAsked of(HttpServletRequest request) {
        var address = Address.of(request, "q", "region", "skill", "competency", TYPE, STATUS, "sort", "size", "page");
        var asked = address.parameters();
        var query = new ResellerQuery(
                asked.get("q"),
                asked.get("region"),
                asked.get("skill"),
                asked.get("competency"),
                Spelling.parse(PartnerType.class, asked.getOrDefault(TYPE, "")).orElse(null),
                Spelling.parse(ProgramStatus.class, asked.getOrDefault(STATUS, ""))
                        .orElse(null),
                ResellerOrder.parse(asked.getOrDefault("sort", "")).orElse(ResellerOrder.NAME));
        return new DirectoryAsked(address, query, Paging.of(address));
    }

    Sorting sorting() {
        return new Sorting(address, query.order().key());
    }

    List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice(null, address.with(STATUS, null), query.programStatus() == null)),
                        Arrays.stream(ProgramStatus.values())
                                .map(it -> new Choice(
                                        it, address.with(STATUS, Spelling.of(it)), it == query.programStatus())))
                .toList();
    }

    /** The same search as a file. */
    String file() {
        var filters = new LinkedHashMap<>(address.parameters());
        filters.keySet().removeAll(PLACE);
        filters.keySet().removeIf(name -> name.equals(TYPE) && query.partnerType() == null);
        filters.keySet().removeIf(name -> name.equals(STATUS) && query.programStatus() == null);
        return new Address("/api/resellers/export", filters).toString();
    }

    public boolean isFiltered() {
        return address.parameters().keySet().stream().anyMatch(name -> !PLACE.contains(name));
    }
}

package org.calends.dashboard.incidents;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.workflow.incident.IncidentDesk;
import org.springframework.stereotype.Component;

/** Reads what is stuck together with the offers that it concerns, in a number of queries that does not grow with it. */
@Component
class StuckRows {

    /** Nobody reads more at once; the oldest come first. */
    private static final PageRequest OLDEST = new PageRequest(0, PageRequest.LARGEST_SIZE);

    private final IncidentDesk desk;
    private final PrivateOfferReader offers;

    StuckRows(IncidentDesk desk, PrivateOfferReader offers) {
        this.desk = desk;
        this.offers = offers;
    }

    Page<IncidentRow> oldest() {
        var open = desk.open(OLDEST);
        var ids = open.items().stream()
                .map(it -> it.offer())
                .filter(Objects::nonNull)
                .distinct()
                .map(PrivateOfferId::of)
                .toList();
        var known = offers.among(ids).stream()
                .collect(Collectors.toMap((OfferSummary offer) -> offer.id().value(), Function.identity()));
        return open.map(stuck -> new IncidentRow(stuck, stuck.offer() == null ? null : known.get(stuck.offer())));
    }

    /** One of them, or all of a cause that are shown, as they stand now. */
    List<IncidentRow> chosen(List<String> incidents, String cause) {
        return oldest().items().stream()
                .filter(row ->
                        incidents.contains(row.stuck().id()) || row.cause().equals(cause))
                .toList();
    }
}

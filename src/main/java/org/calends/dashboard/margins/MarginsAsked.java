package org.calends.dashboard.margins;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.calends.api.PageRequest;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.discovery.DiscoveredMargin.Status;
import org.calends.discovery.MarginOrder;
import org.calends.discovery.MarginQuery;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for. Whatever makes no sense in it is left out: an address is no form. */
record MarginsAsked(Address address, MarginQuery query, PageRequest page) {

    private static final String USUAL_ORDER = MarginOrder.HIGHEST.key();

    /** How an address writes what holds, will hold, and held. */
    enum Validity {
        NOW(Status.IN_FORCE),
        UPCOMING(Status.SCHEDULED),
        ENDED(Status.ENDED);

        private final Status status;

        Validity(Status status) {
            this.status = status;
        }

        Status status() {
            return status;
        }

        /** As it stands in an address; what holds now needs no word. */
        @Nullable
        String word() {
            return this == NOW ? null : name().toLowerCase(Locale.ROOT);
        }
    }

    static MarginsAsked of(HttpServletRequest request) {
        var address = Address.of(request, "show", "q", "publisher", "market", "sort", "plan", "size", "page");
        var asked = address.parameters();
        var shown = Arrays.stream(Validity.values())
                .filter(it -> it.word() != null && it.word().equals(asked.get("show")))
                .findFirst()
                .orElse(Validity.NOW);
        var order = MarginOrder.parse(asked.getOrDefault("sort", USUAL_ORDER)).orElse(MarginOrder.HIGHEST);
        return new MarginsAsked(
                address,
                new MarginQuery(shown.status(), asked.get("q"), asked.get("publisher"), null, order),
                new PageRequest(
                        number(asked.get("page"), 0, 0, Integer.MAX_VALUE),
                        number(asked.get("size"), Pager.USUAL_SIZE, 1, PageRequest.LARGEST_SIZE)));
    }

    public @Nullable String q() {
        return query.q();
    }

    public boolean isFiltered() {
        return query.q() != null || query.publisher() != null;
    }

    private static int number(@Nullable String word, int usual, int least, int most) {
        try {
            return word == null ? usual : Math.max(least, Math.min(most, Integer.parseInt(word)));
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }
}

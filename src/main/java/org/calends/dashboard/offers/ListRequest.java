package org.calends.dashboard.offers;

import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.calends.api.PageRequest;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Sorting;
import org.calends.privateoffer.OfferOrder;
import org.calends.privateoffer.OfferQuery;
import org.calends.privateoffer.PrivateOfferState;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for. Whatever makes no sense in it is left out: an address is no form. */
record ListRequest(
        Address address,
        @Nullable Facet facet,
        @Nullable String q,
        @Nullable String product,
        @Nullable Term term,
        OfferOrder order,
        PageRequest page) {

    private static final String USUAL_ORDER = "-updatedAt";

    /** The states one can choose, and what needs attention. */
    enum Facet {
        DRAFT,
        IN_PROGRESS,
        LIVE,
        ENDED,
        WITHDRAWN,
        ATTENTION
    }

    /** The terms one can choose. */
    enum Term {
        STARTS_NEXT,
        ENDS_THIS,
        ENDS_NEXT
    }

    static ListRequest of(HttpServletRequest request) {
        var address = Address.of(request, "state", "q", "product", "term", "sort", "size", "page");
        var asked = address.parameters();
        return new ListRequest(
                address,
                choice(Facet.values(), asked.get("state")),
                asked.get("q"),
                asked.get("product"),
                choice(Term.values(), asked.get("term")),
                order(asked.getOrDefault("sort", USUAL_ORDER)),
                new PageRequest(
                        number(asked.get("page"), 0, 0, Integer.MAX_VALUE),
                        number(asked.get("size"), Pager.USUAL_SIZE, 1, PageRequest.LARGEST_SIZE)));
    }

    OfferQuery query(YearMonth now) {
        var state = facet == null || facet == Facet.ATTENTION ? null : PrivateOfferState.valueOf(facet.name());
        return new OfferQuery(
                state,
                facet == Facet.ATTENTION,
                q,
                product,
                term == Term.STARTS_NEXT ? now.plusMonths(1) : null,
                term == Term.ENDS_THIS ? now : term == Term.ENDS_NEXT ? now.plusMonths(1) : null,
                order,
                Set.of());
    }

    ListRequest at(PageRequest other) {
        return new ListRequest(address, facet, q, product, term, order, other);
    }

    Sorting sorting() {
        return new Sorting(address, order.key());
    }

    public boolean isFiltered() {
        return facet != null || q != null || product != null || term != null;
    }

    /** As it stands in an address. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] choices, @Nullable String word) {
        return Arrays.stream(choices)
                .filter(choice -> word(choice).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static OfferOrder order(String key) {
        return Arrays.stream(OfferOrder.values())
                .filter(order -> order.key().equals(key))
                .findFirst()
                .orElse(OfferOrder.UPDATED_DOWN);
    }

    private static int number(@Nullable String word, int usual, int least, int most) {
        try {
            return word == null ? usual : Math.max(least, Math.min(most, Integer.parseInt(word)));
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }
}

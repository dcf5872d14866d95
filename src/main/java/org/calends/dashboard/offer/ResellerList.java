package org.calends.dashboard.offer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.jspecify.annotations.Nullable;

/** The resellers of an offer, narrowed to what the address asks for, one page of them. */
record ResellerList(Address address, List<Choice> choices, Page<ResellerRow> rows, Pager pager) {

    // What else the page tells stands below.
    private static final int USUAL_SIZE = 10;

    /** What one can narrow them to. */
    enum Show {
        PROGRESS(Publication.AUTHORIZING, Publication.PUBLISHING),
        SCHEDULED(Publication.SCHEDULED),
        LIVE(Publication.LIVE),
        FAILED(Publication.FAILED),
        OVER(Publication.ENDED, Publication.WITHDRAWN);

        private final Set<Publication> states;

        Show(Publication... states) {
            this.states = Set.of(states);
        }

        boolean holds(ResellerPublication reseller) {
            return states.contains(reseller.state());
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One way to narrow them; the word {@code all} for none. */
    record Choice(String word, long number, String address, boolean current) {}

    static ResellerList of(HttpServletRequest request, List<ResellerPublication> all) {
        var address = Address.of(request, "show", "q", "size", "page");
        var asked = address.parameters();
        var show = Arrays.stream(Show.values())
                .filter(it -> it.word().equals(asked.get("show")))
                .findFirst()
                .orElse(null);
        var found = all.stream()
                .filter(reseller -> show == null || show.holds(reseller))
                .filter(reseller -> matches(reseller, asked.get("q")))
                .map(ResellerRow::new)
                .toList();
        var page = page(asked.get("page"), asked.get("size")).of(found);
        return new ResellerList(address, choices(all, show, address), page, Pager.of(page, address));
    }

    public @Nullable String query() {
        return address.parameters().get("q");
    }

    public @Nullable String shown() {
        return address.parameters().get("show");
    }

    private static boolean matches(ResellerPublication reseller, @Nullable String query) {
        var wanted = query == null ? "" : query.toLowerCase(Locale.ROOT);
        return reseller.name().toLowerCase(Locale.ROOT).contains(wanted)
                || reseller.tenantId().toString().startsWith(wanted);
    }

    private static List<Choice> choices(List<ResellerPublication> all, @Nullable Show current, Address address) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("all", all.size(), address.with("show", null), current == null));
        for (var show : Show.values()) {
            var number = all.stream().filter(show::holds).count();
            if (number > 0 || show == current) {
                choices.add(new Choice(show.word(), number, address.with("show", show.word()), show == current));
            }
        }
        return choices;
    }

    private static PageRequest page(@Nullable String page, @Nullable String size) {
        return new PageRequest(
                number(page, 0, 0, Integer.MAX_VALUE), number(size, USUAL_SIZE, 1, PageRequest.LARGEST_SIZE));
    }

    private static int number(@Nullable String word, int usual, int least, int most) {
        try {
            return word == null ? usual : Math.max(least, Math.min(most, Integer.parseInt(word)));
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }
}

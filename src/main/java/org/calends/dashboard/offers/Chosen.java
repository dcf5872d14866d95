package org.calends.dashboard.offers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.stereotype.Component;

/** The offers that somebody chose in the list: some by hand, or all that its filters find. */
@Component
class Chosen {

    /** More at once would keep the browser waiting for too long. */
    static final int MOST = 400;

    private final OfferRows rows;

    Chosen(OfferRows rows) {
        this.rows = rows;
    }

    /** In the order of the list as far as there is one. */
    List<OfferRow> byHand(List<String> ids) {
        var wanted = ids.stream().distinct().limit(MOST).map(PrivateOfferId::of).toList();
        return rows.among(wanted).stream()
                .sorted(Comparator.comparing(row -> wanted.indexOf(row.offer().id())))
                .toList();
    }

    List<OfferRow> all(ListRequest request) {
        var found = new ArrayList<OfferRow>();
        for (int page = 0; found.size() < MOST; page++) {
            var next = rows.find(request.at(new PageRequest(page, PageRequest.LARGEST_SIZE)));
            found.addAll(next.items());
            if (found.size() >= next.total()) {
                break;
            }
        }
        return found.subList(0, Math.min(found.size(), MOST));
    }
}

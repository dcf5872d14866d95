package org.calends.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.calends.catalog.Product;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;

/**
 * What is true about an offer at one moment.
 *
 * @param publisher by its title
 * @param products those on its lines, by key
 * @param lived whether it ever was live
 * @param actor who brought about what happens, by login name
 */
record Snapshot(
        PrivateOffer offer,
        String publisher,
        Map<String, Product> products,
        List<ResellerPublication> resellers,
        boolean lived,
        Instant at,
        String actor) {

    private static final Collection<Publication> UNDER_WAY =
            EnumSet.of(Publication.AUTHORIZING, Publication.PUBLISHING);
    private static final Collection<Publication> REFUSED = EnumSet.of(Publication.FAILED);
    private static final Collection<Publication> PUBLISHED =
            EnumSet.of(Publication.SCHEDULED, Publication.LIVE, Publication.ENDED, Publication.WITHDRAWN);

    String name() {
        return offer.content().name();
    }

    /** As in a subject line. */
    String called() {
        return name() + " (" + offer.id() + ")";
    }

    List<String> contacts() {
        return offer.content().contacts();
    }

    List<ResellerPublication> published() {
        return in(PUBLISHED);
    }

    List<ResellerPublication> underWay() {
        return in(UNDER_WAY);
    }

    List<ResellerPublication> refused() {
        return in(REFUSED);
    }

    private List<ResellerPublication> in(Collection<Publication> states) {
        return resellers.stream()
                .filter(reseller -> states.contains(reseller.state()))
                .toList();
    }
}

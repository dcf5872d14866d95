package org.calends.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calends.notification.Letter.Fact;
import org.calends.notification.Letter.Item;
import org.calends.notification.Letter.Section;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.ResellerPublication;

/** The parts that every letter about an offer has: what it is, what it grants, and how far it is for whom. */
final class OfferParts {

    /** A mail is read, not searched; the whole list is in Calends. */
    private static final int MOST_RESELLERS = 50;

    private OfferParts() {}

    static List<Fact> facts(Snapshot offer) {
        return List.of(
                new Fact("Private offer", offer.name()),
                new Fact("Id", offer.offer().id().value()),
                new Fact("Publisher", offer.publisher()),
                new Fact("Term", TermWords.of(offer.offer())),
                new Fact("Resellers", counts(offer)));
    }

    /** @param published what to call those who have the margins, or had them */
    static List<Section> sections(Snapshot offer, String published) {
        return Stream.of(
                        lines(offer),
                        resellers("Refused", offer.refused(), true),
                        resellers("Not through yet", offer.underWay(), false),
                        resellers(published, offer.published(), false))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Such as {@code 3 of 4, 1 refused}. */
    private static String counts(Snapshot offer) {
        var words = new StringBuilder()
                .append(offer.published().size())
                .append(" of ")
                .append(offer.resellers().size());
        if (!offer.underWay().isEmpty()) {
            words.append(", ").append(offer.underWay().size()).append(" not through yet");
        }
        if (!offer.refused().isEmpty()) {
            words.append(", ").append(offer.refused().size()).append(" refused");
        }
        return words.toString();
    }

    private static Optional<Section> lines(Snapshot offer) {
        var items = offer.offer().content().lines().stream()
                .map(line -> new Item(name(offer, line), MarginWords.of(line.margin())))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Section("Products and margins", items));
    }

    private static String name(Snapshot offer, OfferLine line) {
        var product = offer.products().get(line.product());
        var title = product == null ? line.product() : product.title();
        if (line.plan() == null) {
            return title + ", all plans";
        }
        var plan = product == null
                ? Optional.<String>empty()
                : product.plan(line.plan()).map(found -> found.name());
        return title + ", plan " + plan.orElse(line.plan());
    }

    private static Optional<Section> resellers(String title, List<ResellerPublication> all, boolean withReason) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var items = new ArrayList<>(all.stream()
                .limit(MOST_RESELLERS)
                .map(reseller -> new Item(reseller.name(), withReason ? reseller.reason() : null))
                .toList());
        if (all.size() > MOST_RESELLERS) {
            items.add(new Item("and " + (all.size() - MOST_RESELLERS) + " more", null));
        }
        return Optional.of(new Section(title, List.copyOf(items)));
    }
}

package org.calends.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calends.notification.Letter.Fact;
import org.calends.notification.Letter.Item;
import org.calends.notification.Letter.Section;
import org.jspecify.annotations.Nullable;

/** What operators read when an offer, or the house, needs them. */
final class NoticeLetter {

    private NoticeLetter() {}

    /** @param offer which the notice is about, if it is about one */
    static Letter of(Notice notice, @Nullable Snapshot offer) {
        var about = offer == null ? "Calends" : offer.name();
        var items = notice.reasons().stream()
                .map(reason -> new Item(reason.what(), reason.why()))
                .toList();
        var sections = new ArrayList<Section>();
        sections.add(new Section(heading(notice.kind()), items));
        Optional.ofNullable(offer).map(o -> OfferParts.sections(o, "Through")).ifPresent(sections::addAll);
        return new Letter(
                title(notice, about),
                opening(notice.kind()),
                offer == null ? List.of() : facts(offer),
                List.copyOf(sections),
                notice.link(),
                "You get this because your address is one of the operators'.");
    }

    private static List<Fact> facts(Snapshot offer) {
        var facts = new ArrayList<>(OfferParts.facts(offer));
        facts.add(new Fact("Since", TermWords.minute(offer.at())));
        return List.copyOf(facts);
    }

    private static String title(Notice notice, String about) {
        return switch (notice.kind()) {
            case INCIDENT -> about + " is stuck";
            case FINDINGS ->
                notice.reasons().size() == 1
                        ? "The audit found that one thing does not hold"
                        : "The audit found %d things that do not hold"
                                .formatted(notice.reasons().size());
            case NEEDS_ATTENTION, LIVE, ENDED, WITHDRAWN -> about + " needs attention";
        };
    }

    private static String opening(MailKind kind) {
        return switch (kind) {
            case INCIDENT ->
                "A step failed as often as it may be tried. It waits until somebody has mended the cause and retries it.";
            case FINDINGS -> "Nothing was repaired. Each finding is told once and stays listed until it holds again.";
            case NEEDS_ATTENTION, LIVE, ENDED, WITHDRAWN -> "It goes on by itself only as far as it can; please look.";
        };
    }

    private static String heading(MailKind kind) {
        return switch (kind) {
            case INCIDENT -> "What failed";
            case FINDINGS -> "Findings";
            case NEEDS_ATTENTION, LIVE, ENDED, WITHDRAWN -> "Why";
        };
    }
}

package org.calends.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.notification.Letter.Fact;
import org.calends.notification.Letter.Item;
import org.calends.notification.Letter.Section;
import org.calends.notification.Notice.Reason;
import org.jspecify.annotations.Nullable;

/** What operators read when an offer, or the house, needs them. */
final class NoticeLetter {

    private static final String FOUND =
            "Nothing was repaired. Each finding is told once and stays listed until it holds again.";

    private NoticeLetter() {}

    /** @param offer which the notice is about, if it is about one */
    static Letter of(Notice notice, @Nullable Snapshot offer) {
        var reasons = notice.reasons();
        return switch (notice.kind()) {
            case NEEDS_ATTENTION -> letter(notice, offer, called(offer) + " needs attention", words(reasons));
            case INCIDENT -> letter(notice, offer, called(offer) + " is stuck", stuck(reasons));
            case FINDINGS -> letter(notice, offer, found(reasons.size()), FOUND);
            case LIVE, ENDED, WITHDRAWN ->
                throw new IllegalArgumentException(notice.kind() + " is nothing that operators are told");
        };
    }

    private static Letter letter(Notice notice, @Nullable Snapshot offer, String title, String opening) {
        return new Letter(
                title,
                opening,
                offer == null ? List.of() : facts(offer),
                offer == null ? findings(notice) : OfferParts.sections(offer, "Through"),
                notice.link(),
                "You get this because your address is one of the operators'.");
    }

    private static String called(@Nullable Snapshot offer) {
        return offer == null ? "Calends" : offer.name();
    }

    private static List<Fact> facts(Snapshot offer) {
        var facts = new ArrayList<>(OfferParts.facts(offer));
        facts.add(new Fact("Since", TermWords.minute(offer.at())));
        return List.copyOf(facts);
    }

    private static List<Section> findings(Notice notice) {
        if (notice.kind() != MailKind.FINDINGS) {
            return List.of();
        }
        var items = notice.reasons().stream()
                .map(reason -> new Item(reason.what(), reason.why()))
                .toList();
        return List.of(new Section("Findings", items));
    }

    private static String found(int things) {
        return things == 1
                ? "The audit found one thing that does not hold"
                : "The audit found %d things that do not hold".formatted(things);
    }

    private static String stuck(List<Reason> reasons) {
        var failures = reasons.stream()
                .map(reason -> "“%s” failed as often as it may be tried: %s"
                        .formatted(reason.what(), reason.why() == null ? "nobody knows why" : reason.why()))
                .collect(Collectors.joining("; "));
        return "The step " + failures + ". It waits until somebody has mended the cause and retries it.";
    }

    private static String words(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.why() == null ? reason.what() : reason.what() + ". " + reason.why())
                .collect(Collectors.joining(" "));
    }
}

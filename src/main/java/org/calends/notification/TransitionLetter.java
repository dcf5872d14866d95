package org.calends.notification;

import java.util.ArrayList;
import java.util.List;
import org.calends.notification.Letter.Fact;
import org.calends.security.CurrentUser;

/** What the contacts of an offer read when it goes live, ends or is withdrawn (R39). */
final class TransitionLetter {

    private TransitionLetter() {}

    static Letter of(MailKind kind, Snapshot offer) {
        return switch (kind) {
            case LIVE -> letter(offer, live(offer), "They buy at its margins", "Live since");
            case ENDED -> letter(offer, ended(offer), "Had its margins", "Ended");
            case WITHDRAWN -> letter(offer, withdrawn(offer), "No longer get its margins", "Withdrawn");
            case NEEDS_ATTENTION, INCIDENT, FINDINGS ->
                throw new IllegalArgumentException(kind + " is nothing that contacts are told");
        };
    }

    /** How a letter begins. */
    private record Opening(String title, String words) {}

    private static Opening live(Snapshot offer) {
        var published = offer.published().size();
        var words = "From now until %s they buy at its margins.".formatted(TermWords.lastDay(offer.offer()));
        return new Opening("%s is live for %s".formatted(offer.name(), resellers(published)), words + refused(offer));
    }

    private static String refused(Snapshot offer) {
        var refused = offer.refused().size();
        return switch (refused) {
            case 0 -> "";
            case 1 -> " 1 reseller was refused and goes on buying at list price.";
            default -> " " + refused + " resellers were refused and go on buying at list price.";
        };
    }

    private static Opening ended(Snapshot offer) {
        return new Opening(
                offer.name() + " has ended",
                offer.lived()
                        ? "Its margins no longer hold: resellers now buy at list price. What was sold stays sold."
                        : "Its term was over before it went live, so nobody ever bought at its margins.");
    }

    private static Opening withdrawn(Snapshot offer) {
        return new Opening(
                offer.name() + " was withdrawn",
                "Nobody has bought at its margins, and from now on nobody can. Withdrawn is final;"
                        + " a clone is a draft to go on with.");
    }

    private static Letter letter(Snapshot offer, Opening opening, String published, String when) {
        var facts = new ArrayList<>(OfferParts.facts(offer));
        facts.add(new Fact(when, TermWords.minute(offer.at())));
        if (!offer.actor().equals(CurrentUser.SYSTEM.name())) {
            facts.add(new Fact("By", offer.actor()));
        }
        return new Letter(
                opening.title(),
                opening.words(),
                List.copyOf(facts),
                OfferParts.sections(offer, published),
                Link.to(offer.offer().id()),
                "You get this because you are a notification contact of "
                        + offer.offer().id() + ".");
    }

    private static String resellers(int count) {
        return count == 1 ? "1 reseller" : count + " resellers";
    }
}

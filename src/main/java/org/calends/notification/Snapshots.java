package org.calends.notification;

import java.util.List;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Takes down what is true about an offer right now, in words that a mail can use later. */
@Component
class Snapshots {

    private final PrivateOfferReader offers;

    Snapshots(PrivateOfferReader offers) {
        this.offers = offers;
    }

    /** What is said, and to the contacts if it is for them. */
    record Snapshot(MailContent content, List<String> contacts) {}

    Snapshot of(PrivateOfferId id) {
        var offer = offers.get(id);
        return new Snapshot(
                content(offer, offers.resellers(id)), offer.content().contacts());
    }

    private static MailContent content(PrivateOffer offer, List<ResellerPublication> resellers) {
        var term = offer.term();
        return new MailContent(
                offer.id().value(),
                offer.content().name(),
                offer.publisher(),
                term == null ? null : term.startsAt().toString(),
                term == null ? null : term.endsAt().toString(),
                offer.content().lines().stream().map(Snapshots::words).toList(),
                resellers.stream()
                        .filter(reseller -> reseller.state() != Publication.FAILED)
                        .map(ResellerPublication::name)
                        .toList(),
                resellers.stream()
                        .filter(reseller -> reseller.state() == Publication.FAILED)
                        .map(Snapshots::failure)
                        .toList(),
                CurrentUser.get().name());
    }

    private static String words(OfferLine line) {
        return line.plan() == null ? line.product() + ", all plans" : line.product() + ", plan " + line.plan();
    }

    private static MailContent.Failure failure(ResellerPublication reseller) {
        var reason = reseller.reason();
        return new MailContent.Failure(reseller.name(), reason == null ? "was refused" : reason);
    }
}

package org.calends.privateoffer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.reseller.ResellerAuthority;
import org.calends.security.OfferScope;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The only writer of how far an offer is for each of its resellers: the tasks of processes/reseller-authorization.bpmn. One
 * reseller's refusal never stops another (R34). Runs inside the engine's transaction.
 */
@Component
@NamedInterface("lifecycle")
public class ResellerAuthorization {

    private static final Set<Publication> PUBLISHED = Set.of(Publication.SCHEDULED, Publication.LIVE);

    private final PrivateOffers offers;
    private final Publications publications;
    private final OfferEvents events;
    private final ResellerAuthority authority;
    private final MarketplaceCalendar calendar;
    private final OfferSettings settings;

    ResellerAuthorization(
            PrivateOffers offers,
            Publications publications,
            OfferEvents events,
            ResellerAuthority authority,
            MarketplaceCalendar calendar,
            OfferSettings settings) {
        this.offers = offers;
        this.publications = publications;
        this.events = events;
        this.authority = authority;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Asks the authority about a batch: whom it refuses has FAILED, the others go on to PUBLISHING (R35, R36). */
    public void authorize(PrivateOfferId id, int batch) {
        var tenants = publications.inBatch(id, batch, Publication.AUTHORIZING);
        if (tenants.isEmpty()) {
            return;
        }
        var refused = authority.authorize(products(id), tenants);
        refuse(id, refused);
        publications.move(
                id,
                tenants.stream().filter(tenant -> !refused.containsKey(tenant)).toList(),
                Publication.PUBLISHING,
                calendar.now());
    }

    /** Publishes a batch: LIVE within the term, SCHEDULED before it, refused after it (R28, R29). */
    public void publish(PrivateOfferId id, int batch) {
        var term = offers.head(id).frozenTerm();
        var now = calendar.now();
        var tenants = publications.inBatch(id, batch, Publication.PUBLISHING);
        if (term.isOverAt(now)) {
            refuse(
                    id,
                    tenants.stream()
                            .collect(Collectors.toMap(tenant -> tenant, tenant -> AuthorizationRefusal.WINDOW_PASSED)));
        } else {
            publications.publish(id, tenants, term.contains(now) ? Publication.LIVE : Publication.SCHEDULED, now);
        }
    }

    /** Leaves out whoever of a batch is not published yet, for an operator's reason. */
    public void skip(PrivateOfferId id, int batch, String reason) {
        for (var state : List.of(Publication.AUTHORIZING, Publication.PUBLISHING)) {
            var tenants = publications.inBatch(id, batch, state);
            publications.fail(id, tenants, AuthorizationRefusal.SKIPPED.words() + ": " + reason, calendar.now());
        }
        events.add(id, Transition.RESELLERS_SKIPPED, reason);
    }

    /** Puts the refused resellers on their way again, in new batches. */
    public void retryRefused(PrivateOfferId id) {
        int restarted = publications.restartFailed(id, settings.batchSize(), calendar.now());
        if (restarted == 0) {
            throw new NothingToDecide("No reseller of " + id + " was refused.");
        }
        events.add(id, Transition.AUTHORIZATION_RETRIED, restarted + " resellers");
    }

    /** Goes on without the refused ones; somebody must be left who can sell (R33). */
    public void acceptRefusals(PrivateOfferId id) {
        if (publications.count(id, PUBLISHED) == 0) {
            throw new NothingToDecide("Every reseller of %s was refused: retry, or withdraw the offer.".formatted(id));
        }
        int accepted = publications.acceptFailed(id);
        events.add(id, Transition.REFUSALS_ACCEPTED, accepted + " resellers");
    }

    /** How many batches are to be authorized. */
    public int batches(PrivateOfferId id) {
        return publications.batches(id);
    }

    /** Whether an operator has to decide: everybody was refused, or some were and the house asks (R33, R34). */
    public boolean needsDecision(PrivateOfferId id) {
        return publications.undecided(id) > 0
                && (publications.count(id, PUBLISHED) == 0
                        || settings.partialRefusal() == OfferSettings.PartialRefusal.ASK);
    }

    private void refuse(PrivateOfferId id, Map<UUID, AuthorizationRefusal> refused) {
        if (refused.isEmpty()) {
            return;
        }
        var byReason = refused.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        byReason.forEach((reason, tenants) -> publications.fail(id, tenants, reason.words(), calendar.now()));
        events.add(id, Transition.RESELLERS_FAILED, refused.size() + " resellers");
    }

    private Collection<String> products(PrivateOfferId id) {
        return offers.get(id, OfferScope.ALL).content().lines().stream()
                .map(OfferLine::product)
                .distinct()
                .toList();
    }
}

package org.calends.privateoffer;

import java.util.Collection;
import java.util.List;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people may see of the offers: each publisher its own. */
@Component
@Transactional(readOnly = true)
public class PrivateOfferReader {

    private final PrivateOffers offers;
    private final Publications publications;
    private final OfferEvents events;
    private final SubmissionRules rules;
    private final Overlaps overlaps;
    private final Attention attention;

    PrivateOfferReader(
            PrivateOffers offers,
            Publications publications,
            OfferEvents events,
            SubmissionRules rules,
            Overlaps overlaps,
            Attention attention) {
        this.offers = offers;
        this.publications = publications;
        this.events = events;
        this.rules = rules;
        this.overlaps = overlaps;
        this.attention = attention;
    }

    /** @throws UnknownOffer when it does not exist or belongs to another publisher */
    public PrivateOffer get(PrivateOfferId id) {
        return offers.get(id, CurrentUser.get().offerScope());
    }

    public Page<OfferSummary> search(OfferQuery query, PageRequest page) {
        var troubled = attention.troubled();
        var found = offers.search(query.knowing(troubled), CurrentUser.get().offerScope(), page);
        return attention.added(found, troubled);
    }

    /** Those of these offers that exist and may be seen, in no order. */
    public List<OfferSummary> among(Collection<PrivateOfferId> ids) {
        return attention.added(offers.among(ids, CurrentUser.get().offerScope()), attention.troubled());
    }

    /** How many offers a search would find in each state. */
    public OfferCounts counts(OfferQuery query) {
        return offers.counts(
                query.knowing(attention.troubled()), CurrentUser.get().offerScope());
    }

    /** How far each reseller is, in the publisher's order; none before submission. */
    public List<ResellerPublication> resellers(PrivateOfferId id) {
        mustBeVisible(id);
        return publications.of(id, null);
    }

    public List<OfferEvent> history(PrivateOfferId id) {
        mustBeVisible(id);
        return events.of(id);
    }

    /** What would keep a draft from being submitted now. */
    public List<Violation> violations(PrivateOfferId id) {
        return rules.violations(get(id));
    }

    /** What submitting it would be allowed in spite of, but is rarely meant. */
    public List<Violation> warnings(PrivateOfferId id) {
        return rules.warnings(get(id));
    }

    /** What would keep such content from being submitted now, stored or not. */
    public List<Violation> violations(String publisher, DraftContent content) {
        return rules.violations(publisher, content);
    }

    /** What a draft would overlap with if it were submitted now. */
    public FoundOverlaps overlaps(PrivateOfferId id) {
        return overlaps.of(get(id));
    }

    private void mustBeVisible(PrivateOfferId id) {
        offers.head(id, CurrentUser.get().offerScope());
    }
}

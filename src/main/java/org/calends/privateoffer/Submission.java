package org.calends.privateoffer;

import org.calends.calendar.MarketplaceCalendar;
import org.springframework.stereotype.Component;

/** Turns a draft that breaks no rule into an offer on its way (T4). */
@Component
class Submission {

    private final PrivateOffers offers;
    private final Publications publications;
    private final SubmissionRules rules;
    private final TermRules terms;
    private final OfferSettings settings;

    Submission(
            PrivateOffers offers,
            Publications publications,
            SubmissionRules rules,
            TermRules terms,
            OfferSettings settings) {
        this.offers = offers;
        this.publications = publications;
        this.rules = rules;
        this.terms = terms;
        this.settings = settings;
    }

    void submit(PrivateOffer offer, MarketplaceCalendar calendar) {
        offer.head().mustAllow(PrivateOfferState.IN_PROGRESS);
        rules.check(offer);
        offers.saveSubmission(offer, terms.termOf(offer.content()), calendar.now());
        publications.start(offer.id(), settings.batchSize(), calendar.now());
    }
}

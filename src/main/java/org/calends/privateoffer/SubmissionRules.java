package org.calends.privateoffer;

import java.util.ArrayList;
import java.util.List;
import org.calends.catalog.Catalog;
import org.calends.market.Market;
import org.calends.market.Markets;
import org.calends.problem.Violation;
import org.calends.reseller.ResellerDirectory;
import org.springframework.stereotype.Component;

/** Everything that a draft must satisfy to be submitted; every broken rule is told at once. */
@Component
class SubmissionRules {

    private final TermRules terms;
    private final PricingRules pricing;
    private final PeopleRules people;
    private final Catalog catalog;

    SubmissionRules(
            TermRules terms, Catalog catalog, ResellerDirectory resellers, Markets markets, OfferSettings settings) {
        this.terms = terms;
        this.pricing = new PricingRules(settings, market -> markets.find(market).map(Market::currency));
        this.people = new PeopleRules(resellers::find, settings);
        this.catalog = catalog;
    }

    void check(PrivateOffer offer) {
        var violations = violations(offer);
        if (!violations.isEmpty()) {
            throw new SubmissionRefused(violations);
        }
    }

    List<Violation> warnings(PrivateOffer offer) {
        return terms.warnings(offer.content());
    }

    List<Violation> violations(PrivateOffer offer) {
        return violations(offer.publisher(), offer.content());
    }

    List<Violation> violations(String publisher, DraftContent content) {
        var products = catalog.products(
                content.lines().stream().map(OfferLine::product).distinct().toList());
        var violations = new ArrayList<Violation>();
        violations.addAll(terms.violations(content));
        violations.addAll(people.contacts(content.contacts()));
        violations.addAll(pricing.violations(publisher, content.lines(), products));
        violations.addAll(people.resellers(content.resellers()));
        return violations;
    }
}

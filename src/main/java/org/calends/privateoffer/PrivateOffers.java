package org.calends.privateoffer;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.OfferTerm;
import org.calends.security.OfferScope;
import org.jspecify.annotations.Nullable;

/** Where the offers are kept. Whoever reads says within which scope: the tenant wall stands in the SQL. */
interface PrivateOffers extends OfferLock {

    /** @throws NameTaken when the publisher has another offer of that name */
    void insert(PrivateOffer offer);

    Optional<PrivateOffer> find(PrivateOfferId id, OfferScope scope);

    default PrivateOffer get(PrivateOfferId id, OfferScope scope) {
        return find(id, scope).orElseThrow(() -> new UnknownOffer(id.value()));
    }

    /** @throws UnknownOffer when it does not exist in the scope */
    OfferHead head(PrivateOfferId id, OfferScope scope);

    /** For the process, which works for every publisher. */
    default OfferHead head(PrivateOfferId id) {
        return head(id, OfferScope.ALL);
    }

    /** Stores new content of a draft, if it is still a draft of the version that the offer carries. */
    void saveContent(PrivateOffer changed, Instant now);

    /** Stores the state alone, if it is still of that version: nothing else of a submitted offer can change. */
    void saveState(OfferHead offer, PrivateOfferState next, Instant now);

    /** Stores the frozen term together with the new state. */
    void saveSubmission(PrivateOffer offer, OfferTerm term, Instant now);

    void delete(OfferHead draft);

    Page<OfferSummary> search(OfferQuery query, OfferScope scope, PageRequest page);

    /** Those of them that exist in the scope. */
    List<OfferSummary> among(Collection<PrivateOfferId> ids, OfferScope scope);

    /** How many a search finds in each state, whichever state it asks for. */
    OfferCounts counts(OfferQuery query, OfferScope scope);

    /** Names are compared without regard to upper and lower case. */
    static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    static @Nullable YearMonth month(@Nullable String column) {
        return column == null ? null : YearMonth.parse(column);
    }
}

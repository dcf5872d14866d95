package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.calends.api.PageRequest;
import org.calends.calendar.OfferTerm;
import org.calends.database.TestDatabase;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.Margin;
import org.calends.security.OfferScope;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

/** What holds for offers, publications and margins on every database. */
abstract class PrivateOffersContract {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2027-02-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");
    private static final UUID NORTH = new UUID(0, 1);
    private static final UUID SOUTH = new UUID(0, 2);
    private static final UUID EAST = new UUID(0, 3);
    private static final UUID CUSTOMER = new UUID(0, 9);

    private final TestDatabase database;
    private final JdbcPrivateOffers offers;
    private final JdbcPublications publications;
    private final JdbcMargins margins;

    PrivateOffersContract(TestDatabase database) {
        this.database = database;
        offers = new JdbcPrivateOffers(database.jdbc(), database.batches());
        publications = new JdbcPublications(database.jdbc());
        margins = new JdbcMargins(database.jdbc());
    }

    @BeforeEach
    void onePublisher() {
        database.jdbc()
                .sql("insert into publisher values ('halden', 'Halden'), ('fernhill', 'Fernhill')")
                .update();
    }

    @Test
    void findsADraftAsItWasWritten() {
        var draft = inserted("Launch");

        assertThat(offers.get(draft.id(), OfferScope.ALL)).isEqualTo(draft);
    }

    @Test
    void keepsAnEmptyDraft() {
        var draft = draft("Empty", new DraftContent("Empty", null, null, List.of(), List.of(), List.of()));
        offers.insert(draft);

        assertThat(offers.get(draft.id(), OfferScope.ALL)).isEqualTo(draft);
    }

    @Test
    void tellsWhatTheLifeOfAnOfferTurnsOn() {
        var draft = inserted("Draft");
        var submitted = submitted(inserted("Submitted"));

        assertThat(offers.head(draft.id())).isEqualTo(draft.head());
        assertThat(offers.head(draft.id(), new OfferScope(draft.publisher()))).isEqualTo(draft.head());
        assertThatThrownBy(() -> offers.head(draft.id(), new OfferScope("somebody-else")))
                .isInstanceOf(UnknownOffer.class);
        assertThat(offers.head(submitted.id())).isEqualTo(submitted.head());
        assertThat(submitted.head().term()).isNotNull();
    }

    @Test
    void hidesAnOfferFromOtherPublishersAsIfItDidNotExist() {
        var draft = inserted("Launch");

        assertThat(offers.find(draft.id(), new OfferScope("halden"))).isPresent();
        assertThat(offers.find(draft.id(), new OfferScope("fernhill"))).isEmpty();
        assertThat(offers.search(everything(), new OfferScope("fernhill"), new PageRequest(0, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void refusesASecondOfferOfTheSameName() {
        inserted("Launch");

        assertThatThrownBy(() -> database.transaction().executeWithoutResult(tx -> inserted(" launch ")))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
        var draft = inserted("Launch");
        offers.saveContent(draft, NOW);

        assertThatThrownBy(() -> offers.saveContent(draft, NOW)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    @DisplayName("R30: content of a submitted offer cannot be stored any more")
    void refusesToChangeWhatWasSubmitted() {
        var submitted = submitted(inserted("Launch"));

        assertThatThrownBy(() -> offers.saveContent(submitted, NOW))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> offers.delete(submitted.head())).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void deletesADraftWithEverythingInIt() {
        offers.delete(inserted("Launch").head());

        assertThat(Stream.of("private_offer", "offer_line", "custom_price", "offered_reseller", "offered_customer")
                        .map(table -> database.jdbc()
                                .sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()))
                .containsOnly(0L);
    }

    @Test
    @DisplayName("R34: resellers are authorized in batches, and one refusal stops nobody else")
    void movesResellersInBatches() {
        var id = submitted(inserted("Launch")).id();
        publications.start(id, 2, NOW);

        assertThat(publications.batches(id)).isEqualTo(2);
        assertThat(publications.inBatch(id, 0, Publication.AUTHORIZING)).containsExactly(NORTH, SOUTH);
        assertThat(publications.inBatch(id, 1, Publication.AUTHORIZING)).containsExactly(EAST);

        publications.fail(id, List.of(NORTH, EAST), "left", NOW);
        publications.publish(id, List.of(SOUTH), Publication.SCHEDULED, NOW);
        assertThat(publications.undecided(id)).isEqualTo(2);
        assertThat(offers.search(everything(), OfferScope.ALL, new PageRequest(0, 10))
                        .items())
                .singleElement()
                .satisfies(summary -> assertThat(summary.needsAttention()).isTrue())
                .satisfies(summary -> assertThat(summary.resellers()).isEqualTo(new ResellerCounts(3, 0, 2)));

        assertThat(publications.restartFailed(id, 1, NOW)).isEqualTo(2);
        assertThat(publications.batches(id)).isEqualTo(2);
        assertThat(publications.inBatch(id, 0, Publication.AUTHORIZING)).containsExactly(NORTH);
        assertThat(publications.inBatch(id, 1, Publication.AUTHORIZING)).containsExactly(EAST);
    }

    @Test
    @DisplayName("R23: margins hold by date, half-open, whatever state the engine has reached")
    void grantsMarginsByDate() {
        var offer = submitted(inserted("Launch"));
        publications.start(offer.id(), 50, NOW);
        assertThat(inForce(FEBRUARY)).isEmpty();

        publications.publish(offer.id(), List.of(NORTH), Publication.SCHEDULED, NOW);
        assertThat(inForce(FEBRUARY.minusMillis(1))).isEmpty();
        assertThat(inForce(FEBRUARY)).hasSize(2);
        assertThat(inForce(MARCH.minusMillis(1))).hasSize(2);
        assertThat(inForce(MARCH)).isEmpty();
        assertThat(margins.of(NORTH, NOW)).hasSize(2);

        offers.saveState(offers.head(offer.id()), PrivateOfferState.WITHDRAWN, NOW);
        assertThat(inForce(FEBRUARY)).isEmpty();
    }

    @Test
    void grantsWhatTheLinesSayToTheCustomersTheyName() {
        var offer = submitted(inserted("Launch"));
        publications.start(offer.id(), 50, NOW);
        publications.publish(offer.id(), List.of(NORTH), Publication.SCHEDULED, NOW);

        var granted = inForce(FEBRUARY);

        assertThat(granted)
                .extracting(GrantedMargin::margin)
                .containsExactlyInAnyOrderElementsOf(
                        offer.content().lines().stream().map(OfferLine::margin).toList());
        assertThat(granted).extracting(GrantedMargin::customers).containsOnly(Set.of(CUSTOMER));
    }

    @Test
    @DisplayName("R69: a margin is live since its term began, or since its publication if that is later")
    void saysSinceWhenAMarginIsLive() {
        var late = FEBRUARY.plusSeconds(60);
        var offer = submitted(inserted("Launch"));
        publications.start(offer.id(), 50, NOW);
        publications.publish(offer.id(), List.of(NORTH), Publication.SCHEDULED, NOW);
        publications.publish(offer.id(), List.of(SOUTH), Publication.SCHEDULED, late);

        assertThat(inForce(FEBRUARY)).extracting(GrantedMargin::liveFrom).containsOnly(FEBRUARY);
        var south = margins.inForce(SOUTH, "halden-vault", late);
        assertThat(south).extracting(GrantedMargin::liveFrom).containsOnly(late);
    }

    private List<GrantedMargin> inForce(Instant at) {
        return margins.inForce(NORTH, "halden-vault", at);
    }

    private static OfferQuery everything() {
        return OfferQuery.of(null, null, OfferOrder.UPDATED_DOWN);
    }

    private PrivateOffer submitted(PrivateOffer draft) {
        offers.saveSubmission(draft, new OfferTerm(FEBRUARY, MARCH), NOW);
        return offers.get(draft.id(), OfferScope.ALL);
    }

    private PrivateOffer inserted(String name) {
        var custom = new Margin.CustomPrice(
                List.of(new Margin.MarketPrice("P1Y", "P1Y", "DE", BigMoney.parse("EUR 380.00"))));
        var draft = draft(
                name,
                new DraftContent(
                        name,
                        OfferStart.of(YearMonth.of(2027, 2)),
                        YearMonth.of(2027, 2),
                        List.of("deals@halden.example"),
                        List.of(
                                new OfferLine("halden-vault", null, new Margin.Percentage(new BigDecimal("12.5"))),
                                new OfferLine("halden-vault", "enterprise", custom)),
                        List.of(
                                new OfferedReseller(NORTH, List.of(CUSTOMER)),
                                new OfferedReseller(SOUTH, List.of()),
                                new OfferedReseller(EAST, List.of()))));
        offers.insert(draft);
        return draft;
    }

    private static PrivateOffer draft(String name, DraftContent content) {
        return new PrivateOffer(
                PrivateOfferId.createdIn(YearMonth.of(2026, 11)),
                "halden",
                content,
                PrivateOfferState.DRAFT,
                null,
                null,
                1,
                NOW,
                NOW);
    }
}

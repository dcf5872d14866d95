package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.calends.calendar.OfferTerm;
import org.calends.database.TestDatabase;
import org.calends.pricing.Margin;
import org.calends.reseller.SampleResellers;
import org.calends.security.OfferScope;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Which offers a draft for February meets, on every database. */
abstract class OtherOffersContract {

    private static final Instant NOW = Instant.parse("2027-01-20T10:00:00Z");
    private static final OfferTerm FEBRUARY =
            new OfferTerm(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z"));
    private static final OfferTerm MARCH =
            new OfferTerm(Instant.parse("2027-03-01T00:00:00Z"), Instant.parse("2027-04-01T00:00:00Z"));
    private static final OfferLine VAULT = line("halden-vault", null);
    private static final UUID NORTH = SampleResellers.tenant(1);
    private static final UUID SOUTH = SampleResellers.tenant(2);
    private static final UUID ACME = new UUID(0, 8);
    private static final UUID ZENITH = new UUID(0, 9);

    private final TestDatabase database;
    private final JdbcPrivateOffers offers;
    private final JdbcPublications publications;
    private final AtomicInteger statements = new AtomicInteger();
    private final JdbcOtherOffers others;

    OtherOffersContract(TestDatabase database) {
        this.database = database;
        offers = new JdbcPrivateOffers(database.jdbc(), database.batches());
        publications = new JdbcPublications(database.jdbc());
        others = new JdbcOtherOffers(JdbcClient.create(new DelegatingDataSource(database.dataSource()) {
            @Override
            public Connection getConnection() throws SQLException {
                statements.incrementAndGet();
                return super.getConnection();
            }
        }));
    }

    @BeforeEach
    void publishersAndResellers() {
        database.jdbc()
                .sql("insert into publisher values ('halden', 'Halden'), ('fernhill', 'Fernhill')")
                .update();
        SampleResellers.save(database, SampleResellers.active(1, "North"), SampleResellers.active(2, "South"));
    }

    @Test
    void findsAnOfferAsItWasSubmitted() {
        var custom = new OfferLine(
                "halden-vault",
                "enterprise",
                new Margin.CustomPrice(
                        List.of(new Margin.MarketPrice("P1Y", "P1Y", "DE", BigMoney.parse("EUR 380.00000000")))));
        var other = submitted(offer("halden", List.of(VAULT, custom), all(NORTH), all(SOUTH)), FEBRUARY);
        var draft = draft(all(SOUTH));

        var found = meeting(draft).offers();

        assertThat(found)
                .containsExactly(new OtherOffer(
                        other.id(),
                        other.content().name(),
                        PrivateOfferState.IN_PROGRESS,
                        FEBRUARY,
                        offers.get(other.id(), OfferScope.ALL).content().lines(),
                        List.of(new SharedReseller(SOUTH, "South", null))));
    }

    @Test
    void meetsOnlyOnTheSameProductAndPlan() {
        submitted(offer("halden", List.of(line("halden-other", null)), all(NORTH)), FEBRUARY);
        submitted(offer("halden", List.of(line("halden-vault", "starter")), all(NORTH)), FEBRUARY);
        var plan = submitted(offer("halden", List.of(line("halden-vault", "enterprise")), all(NORTH)), FEBRUARY);
        var whole = submitted(offer("halden", List.of(VAULT), all(NORTH)), FEBRUARY);
        var draft = drafted(offer("halden", List.of(line("halden-vault", "enterprise")), all(NORTH)));

        assertThat(meeting(draft).offers()).extracting(OtherOffer::id).containsExactlyInAnyOrder(plan.id(), whole.id());
    }

    @Test
    @DisplayName("R23: terms that only touch do not overlap")
    void meetsOnlyWithinTheTerm() {
        submitted(offer("halden", List.of(VAULT), all(NORTH)), MARCH);

        assertThat(meeting(draft(all(NORTH))).offers()).isEmpty();
    }

    @Test
    void meetsOnlyOffersOnTheirWayOrLiveOfTheSamePublisher() {
        drafted(offer("halden", List.of(VAULT), all(NORTH)));
        submitted(offer("fernhill", List.of(VAULT), all(NORTH)), FEBRUARY);
        for (var state : PrivateOfferState.values()) {
            var other = submitted(offer("halden", List.of(VAULT), all(NORTH)), FEBRUARY);
            offers.saveState(other.head(), state, NOW);
        }

        assertThat(meeting(draft(all(NORTH))).offers())
                .extracting(OtherOffer::state)
                .containsExactlyInAnyOrder(PrivateOfferState.IN_PROGRESS, PrivateOfferState.LIVE);
    }

    @Test
    @DisplayName("R35: a reseller that was refused has no margin to overlap with")
    void meetsNobodyWhoWasRefused() {
        var other = submitted(offer("halden", List.of(VAULT), all(NORTH), all(SOUTH)), FEBRUARY);
        publications.fail(other.id(), List.of(NORTH), "left the program", NOW);

        assertThat(meeting(draft(all(NORTH))).offers()).isEmpty();
        assertThat(meeting(draft(all(NORTH), all(SOUTH))).offers())
                .singleElement()
                .satisfies(offer -> assertThat(offer.resellers())
                        .extracting(SharedReseller::tenantId)
                        .containsExactly(SOUTH));
    }

    @Test
    @DisplayName("R69: margins for different customers do not meet, those for all customers meet everything")
    void meetsOnlyForCustomersOfBoth() {
        submitted(offer("halden", List.of(VAULT), only(NORTH, ACME, ZENITH)), FEBRUARY);

        assertThat(customers(draft(all(NORTH)))).containsExactly(2);
        assertThat(customers(draft(only(NORTH, ZENITH)))).containsExactly(1);
        assertThat(customers(draft(only(NORTH, new UUID(0, 7))))).isEmpty();
    }

    @Test
    void namesTheNewestOffersAndCountsTheRest() {
        for (int i = 0; i < 3; i++) {
            submitted(offer("halden", List.of(VAULT), all(NORTH)), FEBRUARY);
        }
        var draft = draft(all(NORTH));

        assertThat(others.meeting(draft, FEBRUARY, 2).offers()).hasSize(2);
        assertThat(others.meeting(draft, FEBRUARY, 2).more()).isEqualTo(1);
        assertThat(others.meeting(draft, FEBRUARY, 3).more()).isZero();
    }

    @Test
    void asksFiveTimesForFourHundredResellersAndTenLines() {
        var resellers = IntStream.range(0, 400)
                .mapToObj(i -> all(SampleResellers.tenant(i)))
                .toArray(OfferedReseller[]::new);
        var lines = IntStream.range(0, 10)
                .mapToObj(i -> line("halden-vault", "plan-" + i))
                .toList();
        for (int i = 0; i < 5; i++) {
            submitted(offer("halden", lines, resellers), FEBRUARY);
        }
        var draft = drafted(offer("halden", lines, resellers));

        var found = meeting(draft).offers();

        assertThat(found)
                .hasSize(5)
                .allSatisfy(offer -> assertThat(offer.resellers()).hasSize(400));
        assertThat(statements).hasValue(5);
    }

    private OtherOffers.Found meeting(PrivateOffer draft) {
        return others.meeting(draft, FEBRUARY, 100);
    }

    private List<@Nullable Integer> customers(PrivateOffer draft) {
        return meeting(draft).offers().stream()
                .flatMap(offer -> offer.resellers().stream())
                .<@Nullable Integer>map(SharedReseller::customers)
                .toList();
    }

    private PrivateOffer draft(OfferedReseller... resellers) {
        return drafted(offer("halden", List.of(VAULT), resellers));
    }

    private PrivateOffer drafted(PrivateOffer draft) {
        offers.insert(draft);
        return draft;
    }

    private PrivateOffer submitted(PrivateOffer draft, OfferTerm term) {
        offers.insert(draft);
        offers.saveSubmission(draft, term, NOW);
        publications.start(draft.id(), 50, NOW);
        return offers.get(draft.id(), OfferScope.ALL);
    }

    private static PrivateOffer offer(String publisher, List<OfferLine> lines, OfferedReseller... resellers) {
        var name = "Offer " + UUID.randomUUID();
        var content = new DraftContent(
                name,
                OfferStart.of(YearMonth.of(2027, 2)),
                YearMonth.of(2027, 2),
                List.of(),
                lines,
                List.of(resellers));
        var id = PrivateOfferId.createdIn(YearMonth.of(2027, 1));
        return new PrivateOffer(id, publisher, content, PrivateOfferState.DRAFT, null, null, 1, NOW, NOW);
    }

    private static OfferLine line(String product, @Nullable String plan) {
        return new OfferLine(product, plan, new Margin.Percentage(new BigDecimal("10")));
    }

    private static OfferedReseller all(UUID tenant) {
        return only(tenant);
    }

    private static OfferedReseller only(UUID tenant, UUID... customers) {
        return new OfferedReseller(tenant, List.of(customers));
    }
}

package org.calends.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.payout.JdbcStatements.Pointer;
import org.calends.sales.LateMargins;
import org.calends.sales.Renewals;
import org.calends.security.OfferScope;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That a month is closed once, and every row of the ledger gets on one statement, on every database. */
abstract class MonthEndContract {

    private static final String FEBRUARY = "2027-02-10T12:00:00Z";
    private static final String MARCH = "2027-03-10T12:00:00Z";
    private static final String CLOSING = "2027-03-01T03:00:00Z";
    private static final String RESELLER = "00000000-0000-0000-0000-000000000001";

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final Renewals renewals = mock();
    private final LateMargins margins = mock();
    private final JdbcStatements statements;
    private SampleLedger ledger;

    MonthEndContract(TestDatabase database) {
        this.database = database;
        this.statements = new JdbcStatements(database.jdbc());
    }

    @BeforeEach
    void open() {
        ledger = new SampleLedger(database);
    }

    @Test
    @DisplayName("R61, R62, R95: each publisher gets a statement in each currency, and it adds up")
    void makesAStatementForEachPublisherAndCurrency() {
        ledger.sold("vault", "100.01", FEBRUARY);
        ledger.sold("vault", "0.02", FEBRUARY);
        ledger.soldInDollars("vault", "50", FEBRUARY);
        ledger.sold("insight", "70", FEBRUARY);

        closeAt(CLOSING);

        assertThat(all())
                .extracting(PayoutStatement::id)
                .containsExactly("ST-2027-02-halden-EUR", "ST-2027-02-halden-USD", "ST-2027-02-lumenworks-EUR");
        var first = all().get(0);
        assertThat(first.month()).isEqualTo(YearMonth.of(2027, 2));
        assertThat(first.closedAt()).isEqualTo(CLOSING);
        assertThat(first.totals())
                .isEqualTo(new Totals(2, euro("120.03"), euro("100.03"), euro("6.00"), euro("94.03")));
        assertThat(first.totals().margin()).isEqualTo(euro("20.00"));
    }

    @Test
    void waitsUntilThreeHoursAfterTheEndOfAMonth() {
        ledger.sold("vault", "100", FEBRUARY);

        closeAt("2027-03-01T02:59:59.999999Z");

        assertThat(all()).isEmpty();
        verifyNoInteractions(renewals, margins);
    }

    @Test
    void billsWhatIsDueBeforeItCloses() {
        ledger.sold("vault", "100", FEBRUARY);

        closeAt(CLOSING);

        var order = inOrder(renewals, margins);
        order.verify(renewals).run();
        order.verify(margins).correct(YearMonth.of(2027, 2));
    }

    @Test
    void leavesTheFirstHoursOfANewMonthToTheNextStatement() {
        ledger.sold("vault", "100", "2027-02-28T23:59:59.999999Z");
        var next = ledger.sold("vault", "50", "2027-03-01T00:00:00Z");

        closeAt(CLOSING);
        assertThat(all())
                .singleElement()
                .satisfies(one -> assertThat(one.totals().lines()).isOne());

        closeAt("2027-04-01T03:00:00Z");
        assertThat(lines("ST-2027-03-halden-EUR")).containsExactly(new Pointer(next, false, RESELLER));
    }

    @Test
    void putsWhatIsRecordedAfterClosingOnTheNextStatementAsACorrection() {
        var sold = ledger.sold("vault", "100", FEBRUARY);
        closeAt(CLOSING);
        var refund = ledger.refunded(sold, "vault", "-100", FEBRUARY, "2027-03-01T03:00:00.000001Z");
        var late = ledger.late("vault", "80", FEBRUARY, "2027-03-02T00:00:00Z");
        var march = ledger.sold("vault", "10", MARCH);

        closeAt("2027-04-01T03:00:00Z");

        assertThat(lines("ST-2027-02-halden-EUR")).extracting(Pointer::sale).containsExactly(sold);
        var statement = all().get(0);
        assertThat(statement.corrections()).isEqualTo(2);
        assertThat(statement.totals().line()).isEqualTo(euro("-10.00"));
        assertThat(lines(statement.id()))
                .containsExactly(
                        new Pointer(refund, true, RESELLER),
                        new Pointer(late, true, RESELLER),
                        new Pointer(march, false, RESELLER));
    }

    @Test
    void losesNothingThatWasUnderWayWhenTheMonthWasClosed() {
        ledger.sold("vault", "100", FEBRUARY);
        var committed = new CompletableFuture<UUID>();
        database.transaction().executeWithoutResult(status -> {
            var open = ledger.late("vault", "80", FEBRUARY, "2027-03-01T02:59:59Z");
            CompletableFuture.runAsync(() -> closeAt(CLOSING)).join();
            committed.complete(open);
        });

        closeAt("2027-04-01T03:00:00Z");

        assertThat(lines("ST-2027-03-halden-EUR")).containsExactly(new Pointer(committed.join(), true, RESELLER));
    }

    @Test
    void closesOnceHoweverOftenItRuns() {
        ledger.sold("vault", "100", FEBRUARY);
        closeAt(CLOSING);
        ledger.late("vault", "80", FEBRUARY, "2027-03-01T03:00:01Z");

        closeAt(CLOSING);
        closeAt("2027-03-20T00:00:00Z");

        assertThat(all())
                .singleElement()
                .satisfies(one -> assertThat(one.totals().line()).isEqualTo(euro("100.00")));
    }

    @Test
    void closesOnceOnManyNodes() {
        ledger.sold("vault", "100", FEBRUARY);
        clock.freeze(Instant.parse(CLOSING));

        Stream.generate(() -> CompletableFuture.runAsync(monthEnd()::run))
                .limit(6)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(all())
                .singleElement()
                .satisfies(one -> assertThat(one.totals().line()).isEqualTo(euro("100.00")));
    }

    @Test
    void catchesUpMonthByMonth() {
        ledger.sold("vault", "100", FEBRUARY);
        ledger.sold("vault", "50", "2027-04-10T12:00:00Z");

        closeAt("2027-05-20T00:00:00Z");
        ledger.sold("vault", "10", "2027-05-21T12:00:00Z");
        closeAt("2027-07-01T03:00:00Z");

        assertThat(all())
                .extracting(PayoutStatement::id)
                .containsExactly("ST-2027-05-halden-EUR", "ST-2027-04-halden-EUR", "ST-2027-02-halden-EUR");
        assertThat(all()).extracting(PayoutStatement::corrections).containsOnly(0);
    }

    @Test
    void showsAPublisherItsOwn() {
        ledger.sold("vault", "100", FEBRUARY);
        ledger.sold("insight", "70", FEBRUARY);
        closeAt(CLOSING);
        var halden = new OfferScope("halden");

        assertThat(statements.page(halden, new PageRequest(0, 9)).items())
                .extracting(PayoutStatement::publisher)
                .containsExactly("halden");
        assertThat(statements.find("ST-2027-02-halden-EUR", halden)).isPresent();
        assertThat(statements.find("ST-2027-02-lumenworks-EUR", halden)).isEmpty();
        assertThat(statements.page(OfferScope.ALL, new PageRequest(1, 1)).total())
                .isEqualTo(2);
    }

    private void closeAt(String instant) {
        clock.freeze(Instant.parse(instant));
        monthEnd().run();
    }

    private MonthEnd monthEnd() {
        return new MonthEnd(
                new ClosedMonths(database.jdbc()),
                renewals,
                margins,
                new MarketplaceCalendar(clock),
                database.transaction());
    }

    private List<PayoutStatement> all() {
        return statements.page(OfferScope.ALL, new PageRequest(0, 200)).items();
    }

    private List<Pointer> lines(String statement) {
        return statements.lines(statement, 0, 200);
    }

    private static Money euro(String amount) {
        return Money.parse("EUR " + amount);
    }
}

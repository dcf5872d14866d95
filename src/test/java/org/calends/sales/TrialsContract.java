package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.SampleProducts;
import org.calends.customer.SampleCustomers;
import org.calends.database.TestDatabase;
import org.calends.pricing.SamplePricing;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.subscription.Subscription;
import org.calends.subscription.SubscriptionEvent;
import org.calends.subscription.SubscriptionEvent.Kind;
import org.calends.subscription.SubscriptionStatus;
import org.calends.subscription.Suspension.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is tried out, and what becomes of it, on every database. */
abstract class TrialsContract {

    private static final Instant START = Instant.parse("2027-01-31T09:00:00Z");
    private static final Instant OVER = Instant.parse("2027-02-28T09:00:00Z");

    private final SalesRoom room;

    TrialsContract(TestDatabase database) {
        this.room = new SalesRoom(database);
    }

    @BeforeEach
    void open() {
        room.open(START);
    }

    @Test
    @DisplayName("C25, C26, C30: a trial has a row for itself and one for what will be paid, both 0 while it runs")
    void beginsForNothing() {
        var sale = room.ordered("starter", "P1M", "10");

        assertThat(sale.paid()).isEqualTo(new PaidPeriod(START, OVER, true));
        assertThat(room.ledger(subscription(sale))).containsExactlyInAnyOrder("ORDER 0.00 0.00", "ORDER 0.00 0.00");
        var tried = tried(sale);
        assertThat(tried.isFreeTrial()).isTrue();
        assertThat(tried.terms()).isEqualTo(new Subscription.Terms(1, START, OVER, OVER));
    }

    @Test
    @DisplayName("C26, R53, R72: it converts by itself, once, at the list price and margin of the instant of its end")
    void convertsByItself() {
        margin("20", "2027-02-01T00:00:00Z", "2027-03-01T00:00:00Z");
        var sale = running("starter", "P1M", "10");
        room.listPrice("halden-notes", "P1M", "11.00", "2027-02-15T00:00:00Z");
        travel("2027-02-28T08:59:59Z");
        room.renewals.run();
        assertThat(tried(sale).isFreeTrial()).isTrue();

        travel("2027-03-02T00:00:00Z");
        room.renewals.run();
        room.renewals.run();

        assertThat(room.ledger(subscription(sale)))
                .containsExactlyInAnyOrder("ORDER 0.00 0.00", "ORDER 0.00 0.00", "ORDER 88.00 85.36");
        var converted = tried(sale);
        assertThat(converted.isFreeTrial()).isFalse();
        assertThat(converted.terms())
                .isEqualTo(new Subscription.Terms(2, OVER, Instant.parse("2027-03-28T09:00:00Z"), OVER));
        assertThat(room.room.subscriptions.history(converted.id()))
                .extracting(SubscriptionEvent::kind)
                .containsExactly(Kind.PROVISIONED, Kind.ACTIVATED, Kind.CONVERTED);
    }

    @Test
    @DisplayName("C26, R73, R79: what has converted renews and is paid on like everything else, in order, however late")
    void renewsAfterwards() {
        var monthly = running("starter", "P1M", "1");
        var other = SampleCustomers.relate(room.database.jdbc(), SalesRoom.RESELLER, UUID.randomUUID(), "DE");
        var yearly = room.ledger.record(SalesRoom.order(other, "starter", "P1Y", "1"));
        room.activateAll();

        travel("2027-05-01T00:00:00Z");
        room.renewals.run();

        assertThat(room.ledger(subscription(monthly)))
                .containsExactlyInAnyOrder(
                        "ORDER 0.00 0.00",
                        "ORDER 0.00 0.00",
                        "ORDER 9.99 9.69",
                        "RENEWAL 9.99 9.69",
                        "RENEWAL 9.99 9.69");
        assertThat(room.ledger(subscription(yearly)))
                .containsExactlyInAnyOrder(
                        "ORDER 0.00 0.00",
                        "ORDER 0.00 0.00",
                        "ORDER 8.99 8.72",
                        "INSTALLMENT 8.99 8.72",
                        "INSTALLMENT 8.99 8.72");
        assertThat(tried(yearly).terms().endsAt()).isEqualTo("2028-02-28T09:00:00Z");
    }

    @Test
    @DisplayName("C26: what is canceled, or does not renew by itself, ends with its trial and costs nothing")
    void endsWithoutAPayment() {
        var canceled = running("starter", "P1M", "1");
        travel("2027-02-10T00:00:00Z");
        room.room.cancellations.cancel(canceled.subscription());

        travel("2027-03-01T00:00:00Z");
        room.renewals.run();
        room.room.ends.run();

        assertThat(tried(canceled).status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(room.ledger(subscription(canceled))).containsOnly("ORDER 0.00 0.00");
    }

    @Test
    @DisplayName("C26, R80: canceled on its first day there is nothing to give back; converted, there is for a day")
    void givesBackWhatWasPaid() {
        var early = running("starter", "P1M", "1");
        room.room.cancellations.cancel(early.subscription());
        assertThat(tried(early).status()).isEqualTo(SubscriptionStatus.DISABLED);
        assertThat(room.ledger(subscription(early))).containsOnly("ORDER 0.00 0.00");

        var converted = running("pro", "P1M", "1");
        travel("2027-02-28T10:00:00Z");
        room.renewals.run();
        room.room.cancellations.cancel(converted.subscription());

        assertThat(room.ledger(subscription(converted)))
                .containsExactlyInAnyOrder(
                        "ORDER 0.00 0.00", "ORDER 0.00 0.00", "ORDER 19.99 19.39", "REFUND -19.99 -19.39");
    }

    @Test
    @DisplayName("C26, P7, P9: what is suspended, or was never activated, does not convert")
    void convertsOnlyWhatRuns() {
        var waiting = room.ordered("starter", "P1M", "1");
        var other = SampleCustomers.relate(room.database.jdbc(), SalesRoom.RESELLER, UUID.randomUUID(), "DE");
        var suspended = room.ledger.record(SalesRoom.order(other, "starter", "P1M", "1"));
        activate(suspended);
        room.room.management.suspend(subscription(suspended), Reason.NON_PAYMENT);

        travel("2027-03-02T10:00:00Z");
        room.renewals.run();
        room.room.ends.run();

        assertThat(tried(waiting).status()).isEqualTo(SubscriptionStatus.DELETED);
        assertThat(tried(suspended).status()).isEqualTo(SubscriptionStatus.DELETED);
        assertThat(room.ledger(subscription(waiting))).containsOnly("ORDER 0.00 0.00");
        assertThat(room.ledger(subscription(suspended))).containsOnly("ORDER 0.00 0.00");
    }

    @Test
    @DisplayName("C27: another trial of the product takes the place of the first one and goes on with its clock")
    void keepsTheClock() {
        var first = running("starter", "P1M", "1");
        travel("2027-02-20T00:00:00Z");

        var second = running("pro", "P1M", "1");

        assertThat(second.paid().until()).isEqualTo(OVER);
        assertThat(tried(first).status()).isEqualTo(SubscriptionStatus.DELETED);
        travel("2027-02-28T09:00:00Z");
        room.renewals.run();
        assertThat(room.ledger(subscription(first))).containsOnly("ORDER 0.00 0.00");
        assertThat(room.ledger(subscription(second))).contains("ORDER 19.99 19.39");
    }

    @Test
    @DisplayName("C27: who lets a trial end has no second one, of no plan")
    void triesOnce() {
        var first = running("starter", "P1M", "1");
        room.room.cancellations.cancel(first.subscription());
        travel("2027-03-10T00:00:00Z");

        var second = room.ordered("pro", "P1M", "1");

        assertThat(second.paid().free()).isFalse();
        assertThat(room.ledger(subscription(second))).containsExactly("ORDER 19.99 19.39");
    }

    @Test
    @DisplayName("C28: what is tried out is not bought before the trial is over")
    void convertsNothingByHand() {
        running("starter", "P1M", "1");

        assertThatThrownBy(() -> room.ordered("starter", "P1Y", "2"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::code, Violation::rule)
                                .containsExactly(tuple("plan.trial-running", "C28")));
    }

    @Test
    @DisplayName("C28: a plan without a trial is paid at once, and ends the trial and its data")
    void endsTheTrialWithAPaidPlan() {
        var trial = running("starter", "P1M", "1");
        travel("2027-02-10T00:00:00Z");

        var paid = room.ordered("team", "P1M", "1");

        assertThat(room.ledger(subscription(paid))).containsExactly("ORDER 29.99 29.09");
        assertThat(tried(trial).status()).isEqualTo(SubscriptionStatus.DELETED);
        assertThat(room.room.subscriptions.history(subscription(trial)))
                .last()
                .extracting(SubscriptionEvent::kind, SubscriptionEvent::detail)
                .containsExactly(Kind.MOVED, "To the plan team");
    }

    @Test
    @DisplayName("C29: who has paid for the product has no trial of it, unless it was given back")
    void isNotForWhoHasPaid() {
        var bought = room.ordered("team", "P1M", "1");
        assertThat(room.ordered("starter", "P1M", "1").paid().free()).isFalse();

        var other = SampleCustomers.relate(room.database.jdbc(), SalesRoom.RESELLER, UUID.randomUUID(), "DE");
        var returned = room.ledger.record(SalesRoom.order(other, "team", "P1M", "1"));
        room.room.cancellations.cancel(returned.subscription());
        assertThat(room.ledger
                        .record(SalesRoom.order(other, "starter", "P1M", "1"))
                        .paid()
                        .free())
                .isTrue();
        assertThat(bought.paid().free()).isFalse();
    }

    @Test
    @DisplayName("R81: a trial sells no offer; what it converts to does")
    void sellsAnOfferWhenItConverts() {
        margin("20", "2027-01-01T00:00:00Z", "2027-03-01T00:00:00Z");
        running("starter", "P1M", "1");
        assertThat(room.sales.firstSale(PrivateOfferId.of(SalesRoom.OFFER))).isEmpty();

        travel("2027-02-28T09:00:00Z");
        room.renewals.run();

        assertThat(room.sales.firstSale(PrivateOfferId.of(SalesRoom.OFFER)))
                .hasValueSatisfying(sold -> assertThat(sold.at()).isEqualTo(OVER));
    }

    @Test
    @DisplayName("R76: within a trial more users and fewer come at once and for nothing; all of them convert")
    void changesUsersFreely() {
        var sale = running("starter", "P1M", "5");

        assertThat(room.seats.change(subscription(sale), new BigDecimal("8"))).isNull();
        assertThat(tried(sale).quantity()).isEqualByComparingTo("8");
        assertThat(room.seats.change(subscription(sale), new BigDecimal("3"))).isNull();
        assertThat(tried(sale).quantity()).isEqualByComparingTo("3");

        travel("2027-02-28T09:00:00Z");
        room.renewals.run();
        assertThat(room.ledger(subscription(sale))).contains("ORDER 29.97 29.07");
    }

    @Test
    @DisplayName("C26: what a trial will convert to is expected, for as many users as there are by then")
    void isExpectedToBePaid() {
        var sale = running("starter", "P1M", "5");
        room.seats.change(subscription(sale), new BigDecimal("8"));

        assertThat(room.expected.until(OVER)).isEmpty();
        assertThat(room.expected.until(OVER.plusMillis(1)))
                .singleElement()
                .extracting(payment -> payment.charge().line().toString())
                .isEqualTo("USD 79.92");
    }

    @Test
    @DisplayName(
            "C25, R24, R77: a machine runs for nothing until its trial of three months is over, whatever margin comes")
    void ratesUsageAfterTheTrial() {
        SampleCatalog.save(room.database, SampleProducts.mesh());
        var id = room.opened("fernhill-mesh", "per-core", "PT1H");
        travel("2027-05-02T00:00:00Z");
        room.renewals.run();
        var within = use(id, "within", "2027-04-30T08:59:59Z");
        var after = use(id, "after", "2027-04-30T09:00:00Z");
        room.granted.add(SamplePricing.percent(
                SalesRoom.OFFER,
                SalesRoom.RESELLER,
                "fernhill-mesh",
                "20",
                "2027-04-01T00:00:00Z",
                "2027-06-01T00:00:00Z"));
        room.late.correct(YearMonth.of(2027, 4));

        assertThat(within.paid().free()).isTrue();
        assertThat(after.paid().free()).isFalse();
        assertThat(room.ledger(id)).containsExactlyInAnyOrder("USAGE 0.00 0.00", "USAGE 71.25 69.11");
        assertThat(room.room.subscriptions.get(id).terms().endsAt()).isEqualTo("2027-05-30T09:00:00Z");
    }

    private Sale use(UUID id, String event, String at) {
        return room.usage
                .rate(new UsageReport(id, event, null, new BigDecimal("1000"), Instant.parse(at)))
                .sale();
    }

    private Sale running(String plan, String term, String quantity) {
        var sale = room.ordered(plan, term, quantity);
        activate(sale);
        return sale;
    }

    private void activate(Sale sale) {
        room.room.management.activate(subscription(sale));
    }

    private Subscription tried(Sale sale) {
        return room.room.subscriptions.get(subscription(sale));
    }

    private static UUID subscription(Sale sale) {
        return Objects.requireNonNull(sale.subscription());
    }

    private void margin(String percent, String from, String until) {
        room.granted.add(
                SamplePricing.percent(SalesRoom.OFFER, SalesRoom.RESELLER, "halden-notes", percent, from, until));
    }

    private void travel(String instant) {
        room.clock.freeze(Instant.parse(instant));
    }
}

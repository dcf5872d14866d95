package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.calends.database.TestDatabase;
import org.calends.pricing.Part;
import org.calends.pricing.SamplePricing;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.subscription.SubscriptionRefused;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens to the price within a term, on every database. */
abstract class SeatsContract {

    private static final Instant START = Instant.parse("2027-01-15T09:00:00Z");

    private final SalesRoom room;

    SeatsContract(TestDatabase database) {
        this.room = new SalesRoom(database);
    }

    @BeforeEach
    void open() {
        room.open(START);
    }

    @Test
    @DisplayName(
            "R76, X5: users added after the offer has ended keep its margin until the term ends, and pay their days of it")
    void keepsTheMarginOfTheTerm() {
        margin("10", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-vault", "enterprise", "P3Y", "10");
        travel("2027-10-16T08:00:00Z");

        var sale = Objects.requireNonNull(change(id, "12"));

        assertThat(sale.price().marginPercent()).isEqualByComparingTo("10");
        assertThat(sale.price().part()).isEqualTo(new Part(92, 365));
        assertThat(sale.paid().until()).isEqualTo("2028-01-15T09:00:00Z");
        // 449.00 less 10 %, 92 of 365 days, cut, for two users
        assertThat(room.ledger(id)).containsExactly("ORDER 4041.00 3919.77", "SEATS 203.70 197.59");
        assertThat(room.room.subscriptions.get(id).quantity()).isEqualByComparingTo("12");
    }

    @Test
    @DisplayName("R72, R76: users added within the window of another offer get its margin when it is the better one")
    void takesTheBetterMarginOfToday() {
        margin("10", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-vault", "enterprise", "P3Y", "10");
        margin("PO-2702-8HM5NY", "30", "2027-03-01T00:00:00Z", "2027-04-01T00:00:00Z");
        travel("2027-03-10T09:00:00Z");

        var sale = Objects.requireNonNull(change(id, "11"));

        assertThat(sale.price().marginPercent()).isEqualByComparingTo("30");
        assertThat(sale.price().margins())
                .extracting(margin -> margin.privateOffer() + " " + margin.why())
                .containsExactly("PO-2702-8HM5NY null", SalesRoom.OFFER + " HIGHER_MARGIN");
    }

    @Test
    @DisplayName(
            "R67, R76: a custom price of today does not take the margin away that a term began with, when that is better")
    void keepsTheMarginBesideAWorseCustomPrice() {
        margin("20", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-vault", "enterprise", "P3Y", "10");
        customPrice("PO-2702-8HM5NY", "400.00", "2027-03-01T00:00:00Z", "2027-04-01T00:00:00Z");
        travel("2027-03-10T09:00:00Z");

        var kept = Objects.requireNonNull(change(id, "11"));

        assertThat(kept.price().wholesale()).isEqualTo(BigMoney.parse("USD 359.20"));
        assertThat(kept.price().margins())
                .extracting(margin -> margin.privateOffer() + " " + margin.why())
                .containsExactly(SalesRoom.OFFER + " null", "PO-2702-8HM5NY KEPT_BY_TERM");
    }

    @Test
    @DisplayName("R67, R76: nor does a custom price that a term began with take a better margin of today away")
    void takesAMarginThatIsBetterThanTheCustomPriceOfTheTerm() {
        customPrice(SalesRoom.OFFER, "400.00", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-vault", "enterprise", "P3Y", "10");
        margin("PO-2702-8HM5NY", "20", "2027-03-01T00:00:00Z", "2027-04-01T00:00:00Z");
        travel("2027-03-10T09:00:00Z");

        var sale = Objects.requireNonNull(change(id, "11"));

        assertThat(sale.price().marginPercent()).isEqualByComparingTo("20");
        assertThat(sale.price().margins())
                .extracting(margin -> margin.privateOffer() + " " + margin.why())
                .containsExactly("PO-2702-8HM5NY null", SalesRoom.OFFER + " KEPT_BY_TERM");
    }

    @Test
    @DisplayName("R75, R79: the later payments of a term have its list price and margin, whatever became of them since")
    void paysOnAtThePriceOfTheTerm() {
        margin("10", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-vault", "enterprise", "P3Y", "10");
        travel("2027-10-16T08:00:00Z");
        change(id, "12");
        room.listPrice("halden-vault", "P3Y", "999.00", "2027-12-01T00:00:00Z");

        travel("2029-02-01T00:00:00Z");
        room.renewals.run();
        room.renewals.run();

        assertThat(room.ledger(id))
                .containsExactlyInAnyOrder(
                        "ORDER 4041.00 3919.77",
                        "SEATS 203.70 197.59",
                        "INSTALLMENT 4041.00 3919.77",
                        "INSTALLMENT 4041.00 3919.77",
                        "INSTALLMENT 808.20 783.95",
                        "INSTALLMENT 808.20 783.95");
    }

    @Test
    @DisplayName(
            "R73, R79: the renewal takes the list price and the margins of its own instant, for all that there is by then")
    void renewsAtThePriceOfItsInstant() {
        margin("10", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-insight", "team", "P1Y", "1");
        room.listPrice("halden-insight", "P1Y", "95.00", "2027-12-01T00:00:00Z");
        travel("2028-01-20T00:00:00Z");

        room.renewals.run();

        assertThat(room.ledger(id))
                .hasSize(13)
                .contains("ORDER 80.10 77.70", "RENEWAL 95.00 92.15")
                .filteredOn(row -> row.equals("INSTALLMENT 80.10 77.70"))
                .hasSize(11);
    }

    @Test
    @DisplayName("R76: fewer users wait for the next term")
    void countsLessWithTheNextTerm() {
        var id = running("halden-vault", "enterprise", "P1M", "10");
        travel("2027-01-16T09:00:00Z");

        assertThat(change(id, "4")).isNull();

        assertThat(room.room.subscriptions.get(id).quantity()).isEqualByComparingTo("10");
        assertThat(room.room.subscriptions.get(id).nextQuantity()).isEqualByComparingTo("4");
        travel("2027-02-15T09:00:00Z");
        room.renewals.run();
        assertThat(room.ledger(id)).containsExactly("ORDER 499.90 484.90", "RENEWAL 199.96 193.96");
        assertThat(room.room.subscriptions.get(id).quantity()).isEqualByComparingTo("4");
        assertThat(room.room.subscriptions.get(id).nextQuantity()).isNull();
    }

    @Test
    @DisplayName("R80: within a day of a monthly term fewer users are given back, to the cent of each")
    void givesFewerBackWithinADay() {
        margin("10", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-vault", "enterprise", "P1M", "10");
        travel("2027-01-16T08:59:59.999Z");

        assertThat(change(id, "7")).isNull();

        // 49.99 less 10 %, cut to 44.99 each: three are 134.97; the fee of seven is 9.4479
        assertThat(room.ledger(id))
                .containsExactlyInAnyOrder("ORDER 449.90 436.40", "REFUND -449.90 -436.40", "ORDER 314.93 305.48");
        assertThat(room.room.subscriptions.get(id).quantity()).isEqualByComparingTo("7");
        assertThat(room.room.subscriptions.get(id).nextQuantity()).isNull();
        travel("2027-02-15T09:00:00Z");
        room.renewals.run();
        assertThat(room.ledger(id)).hasSize(4).last().isEqualTo("RENEWAL 349.93 339.43");
    }

    @Test
    @DisplayName(
            "R76, R80: within 14 days of a longer term, what came last is given back first, and all of it in the end")
    void givesBackWhatCameLastFirst() {
        var id = running("halden-vault", "enterprise", "P3Y", "10");
        travel("2027-01-25T09:00:00Z");
        change(id, "15");
        travel("2027-01-28T09:00:00Z");
        change(id, "12");
        travel("2027-01-28T09:00:01Z");
        change(id, "8");

        // 449.00, of which 355 of 365 days are 436.69
        assertThat(room.ledger(id))
                .containsExactlyInAnyOrder(
                        "ORDER 4490.00 4355.30",
                        "SEATS 2183.45 2117.95",
                        "REFUND -2183.45 -2117.95",
                        "SEATS 873.38 847.18",
                        "REFUND -873.38 -847.18",
                        "REFUND -4490.00 -4355.30",
                        "ORDER 3592.00 3484.24");
        room.room.cancellations.cancel(id);
        assertThat(room.ledger(id)).hasSize(8).last().isEqualTo("REFUND -3592.00 -3484.24");
    }

    @Test
    @DisplayName("R79, R80: later payments are for those that were kept, at the price of the term")
    void paysOnForWhatWasKept() {
        var id = running("halden-vault", "enterprise", "P3Y", "10");
        travel("2027-01-20T09:00:00Z");
        change(id, "8");
        travel("2028-01-15T09:00:00Z");
        room.renewals.run();

        assertThat(room.ledger(id)).hasSize(4).last().isEqualTo("INSTALLMENT 3592.00 3484.24");
    }

    @Test
    @DisplayName("R80: users that were added are given back with the term")
    void givesBackWhatWasAdded() {
        var id = running("halden-vault", "enterprise", "P3Y", "1");
        travel("2027-01-16T09:00:00Z");
        change(id, "2");

        room.room.cancellations.cancel(id);

        assertThat(room.ledger(id))
                .containsExactlyInAnyOrder(
                        "ORDER 449.00 435.53",
                        "SEATS 447.76 434.33",
                        "REFUND -449.00 -435.53",
                        "REFUND -447.76 -434.33");
        assertThatThrownBy(() -> change(id, "3")).isInstanceOf(SubscriptionRefused.class);
    }

    @Test
    @DisplayName("R60: whole users only")
    void refusesParts() {
        var id = running("halden-vault", "enterprise", "P1M", "10");

        assertThatThrownBy(() -> change(id, "10.5"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::code)
                                .containsExactly("quantity.range"));
    }

    private @Nullable Sale change(UUID id, String quantity) {
        return room.seats.change(id, new BigDecimal(quantity));
    }

    private UUID running(String product, String plan, String term, String quantity) {
        var id = room.sold(product, plan, term, quantity);
        room.activateAll();
        return id;
    }

    private void travel(String instant) {
        room.clock.freeze(Instant.parse(instant));
    }

    private void margin(String percent, String from, String until) {
        margin(SalesRoom.OFFER, percent, from, until);
    }

    /** On both products. */
    private void margin(String offer, String percent, String from, String until) {
        room.offer(offer);
        room.granted.add(SamplePricing.percent(offer, SalesRoom.RESELLER, "halden-vault", percent, from, until));
        room.granted.add(SamplePricing.percent(offer, SalesRoom.RESELLER, "halden-insight", percent, from, until));
    }

    private void customPrice(String offer, String amount, String from, String until) {
        room.offer(offer);
        room.granted.add(SamplePricing.custom(offer, SalesRoom.RESELLER, amount, from, until));
    }
}

package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.calends.database.TestDatabase;
import org.calends.pricing.SamplePricing;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was used is rated, on every database. */
abstract class UsageContract {

    private static final Instant START = Instant.parse("2027-01-02T09:00:00Z");
    private static final Instant THIRD = Instant.parse("2027-01-03T00:00:00Z");

    private final SalesRoom room;

    UsageContract(TestDatabase database) {
        this.room = new SalesRoom(database);
    }

    @BeforeEach
    void open() {
        room.open(START);
    }

    @Test
    @DisplayName("R54, R60-R62: 10 % off 0.0045, 123,456 events, cut after they are multiplied")
    void ratesMetersWithTheMargin() {
        margin("halden-insight", "10", "2027-01-01T00:00:00Z", "2027-02-01T00:00:00Z");
        var id = running("halden-insight", "team", "P1Y");

        var sale = used(id, "first", "events", "123456", THIRD).sale();

        assertThat(room.ledger(id)).containsExactly("ORDER 80.10 77.70", "USAGE 499.99 484.99");
        assertThat(sale.price().privateOffer()).isEqualTo(SalesRoom.OFFER);
        assertThat(sale.price().wholesale().getAmount()).isEqualByComparingTo("0.00405");
        assertThat(sale.price().margins()).hasSize(1);
        assertThat(room.sales.find(sale.id(), new SaleScope(null, null))).contains(sale);
    }

    @Test
    @DisplayName("C13: what a term includes is used up first, and with the next term it is there again")
    void countsWhatIsIncluded() {
        var id = running("halden-insight", "team", "P1M");
        travel("2027-02-03T00:00:00Z");

        assertThat(used(id, "a", "events", "600", THIRD).sale().covered()).isEqualByComparingTo("600");
        var second = used(id, "b", "events", "600", THIRD.plusSeconds(60)).sale();
        assertThat(second.covered()).isEqualByComparingTo("400");
        assertThat(second.price().charge().line().getAmount()).isEqualByComparingTo("0.90");
        var next = used(id, "c", "events", "600", Instant.parse("2027-02-02T09:00:00Z"));
        assertThat(next.sale().price().charge().line().getAmount()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("C13: an event is told as it will be found again, also when nothing of a term is left")
    void tellsWhatItStores() {
        var id = running("halden-insight", "team", "P1M");
        travel("2027-02-03T00:00:00Z");
        used(id, "a", "events", "1000", THIRD);

        var told = used(id, "b", "events", "5", THIRD);

        assertThat(told.sale().covered())
                .isEqualTo(used(id, "b", "events", "5", THIRD).sale().covered());
    }

    @Test
    @DisplayName("R79: meters take a new list price at once, the contract around them does not")
    void takesTheNewPriceOfAMeter() {
        var id = running("halden-insight", "team", "P1Y");
        room.listPrice("halden-insight", "events", "0.01", "2027-01-04T00:00:00Z");

        used(id, "before", "events", "1000", THIRD);
        used(id, "after", "events", "1000", Instant.parse("2027-01-04T00:00:00Z"));

        assertThat(room.ledger(id))
                .containsExactlyInAnyOrder("ORDER 89.00 86.33", "USAGE 4.50 4.36", "USAGE 10.00 9.70");
    }

    @Test
    void billsAnEventOnce() {
        var id = running("fernhill-mesh", "per-core", "PT1H");
        var first = used(id, "day 3", null, "12.50", THIRD);

        var again = used(id, "day 3", null, "12.5", THIRD);

        assertThat(again.known()).isTrue();
        assertThat(again.sale()).isEqualTo(first.sale());
        assertThat(room.ledger(id)).containsExactly("USAGE 0.89 0.86");
        assertThatThrownBy(() -> used(id, "day 3", null, "13", THIRD)).isInstanceOf(EventReused.class);
    }

    @Test
    @DisplayName("R24: a margin that takes effect on the 20th counts for what was used and billed before it, once")
    void correctsWhatWasBilledBeforeTheMargin() {
        var id = running("fernhill-mesh", "per-core", "PT1H");
        var before = used(id, "day 3", null, "1000", THIRD).sale();
        margin("fernhill-mesh", "20", "2027-01-20T10:00:00Z", "2027-02-01T00:00:00Z");
        travel("2027-01-21T00:00:00Z");

        room.late.run();
        room.late.run();
        used(id, "day 20", null, "1000", Instant.parse("2027-01-20T00:00:00Z"));

        assertThat(room.ledger(id))
                .containsExactlyInAnyOrder(
                        "USAGE 71.25 69.11", "USAGE 57.00 55.29", "REFUND -71.25 -69.11", "USAGE 57.00 55.29");
        assertThat(used(id, "day 3", null, "1000", THIRD).sale()).isEqualTo(before);
        travel("2027-02-10T00:00:00Z");
        assertThat(used(id, "February", null, "1000", Instant.parse("2027-02-01T00:00:00Z"))
                        .sale()
                        .price()
                        .privateOffer())
                .isNull();
    }

    @Test
    void namesEverythingThatIsWrong() {
        var id = running("halden-insight", "team", "P1M");

        assertThatThrownBy(() -> used(id, " ", null, "1", START.minusSeconds(1)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::code)
                                .containsExactly("event.range", "meter.missing", "at.not-running"));
        assertThatThrownBy(() -> used(id, "x", "none", "-1", Instant.parse("2027-02-01T00:00:00Z")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::code)
                                .containsExactly("at.future", "meter.unknown", "quantity.range"));
    }

    private UUID running(String product, String plan, String term) {
        var id = product.equals("fernhill-mesh")
                ? room.opened(product, plan, term)
                : room.sold(product, plan, term, "1");
        room.activateAll();
        travel("2027-01-05T00:00:00Z");
        return id;
    }

    private void travel(String instant) {
        room.clock.freeze(Instant.parse(instant));
    }

    private void margin(String product, String percent, String from, String until) {
        room.granted.add(SamplePricing.percent(SalesRoom.OFFER, SalesRoom.RESELLER, product, percent, from, until));
    }

    private UsageRating.Rated used(UUID id, String event, @Nullable String meter, String quantity, Instant at) {
        return room.usage.rate(new UsageReport(id, event, meter, new BigDecimal(quantity), at));
    }
}

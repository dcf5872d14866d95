package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.mesh;
import static org.calends.catalog.SampleProducts.vault;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.tenant;
import static org.calends.subscription.SubscriptionRoom.MACHINE;
import static org.calends.subscription.SubscriptionRoom.SOFTWARE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.ListPrice;
import org.calends.catalog.SampleCatalog;
import org.calends.customer.SampleCustomers;
import org.calends.database.TestDatabase;
import org.calends.pricing.Charge;
import org.calends.pricing.Overlap;
import org.calends.pricing.PriceQuote;
import org.calends.pricing.Pricing;
import org.calends.pricing.Purchase;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.SampleResellers;
import org.calends.subscription.SubscriptionRoom;
import org.calends.subscription.SubscriptionStatus;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That subscriptions renew by themselves, each term once, on every database. */
abstract class RenewalsContract {

    private static final Instant START = Instant.parse("2027-01-15T09:00:00Z");
    private static final UUID FOODS = UUID.fromString("5c000000-0000-4000-8000-000000000001");
    private static final BigMoney LIST = BigMoney.parse("USD 49.99");

    private static final Money LINE = Money.parse("USD 499.90");

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final Pricing pricing = mock();
    private final SubscriptionRoom room;
    private final Renewals renewals;

    RenewalsContract(TestDatabase database) {
        this.database = database;
        room = new SubscriptionRoom(database, clock);
        var calendar = new MarketplaceCalendar(clock);
        var sales = new JdbcSales(database.jdbc());
        var booking = new Booking(sales, calendar);
        renewals = new Renewals(
                room.ends,
                new Provisioning(SampleCatalog.on(database), room.subscriptions, mock(), room.trials),
                new LockedPrices(pricing, mock(), new MarketplaceCalendar(clock)),
                booking,
                new Installments(
                        new Bills(database.jdbc(), sales),
                        booking,
                        room.subscriptions,
                        calendar,
                        database.transaction()),
                database.transaction());
    }

    @BeforeEach
    void aCustomer() {
        clock.freeze(START);
        SampleCatalog.save(database, vault(), mesh());
        SampleResellers.save(database, active(1, "Solstice"));
        SampleCustomers.relate(database.jdbc(), tenant(1), FOODS, "DE");
        when(pricing.quote(any()))
                .thenReturn(new PriceQuote(
                        "halden",
                        new ListPrice("P1M", "P1M", LIST, null),
                        new Overlap(null, List.of()),
                        List.of(),
                        LIST,
                        null,
                        new Charge(LINE, LINE, new BigDecimal("3"), Money.parse("USD 15.00"))));
    }

    @Test
    @DisplayName("R73, R79: each term that is over is sold once more, at the price of its last instant, however late")
    void catchesUpTermByTerm() {
        var id = running(SOFTWARE);
        clock.freeze(Instant.parse("2027-03-20T00:00:00Z"));

        renewals.run();
        renewals.run();

        assertThat(soldAt())
                .containsExactly(Instant.parse("2027-02-15T09:00:00Z"), Instant.parse("2027-03-15T09:00:00Z"));
        var renewed = room.subscriptions.get(id);
        assertThat(renewed.terms().count()).isEqualTo(3);
        assertThat(renewed.terms().endsAt()).isEqualTo(Instant.parse("2027-04-15T09:00:00Z"));
        assertThat(room.subscriptions.history(id))
                .hasSize(3)
                .last()
                .extracting("detail")
                .asString()
                .startsWith("Sale ");
    }

    @Test
    @DisplayName("P15: what is paid as it is used goes on without a sale")
    void renewsUsageWithoutASale() {
        var id = running(MACHINE);
        clock.freeze(Instant.parse("2027-02-15T09:00:00Z"));

        renewals.run();

        assertThat(soldAt()).isEmpty();
        assertThat(room.subscriptions.get(id).terms().count()).isEqualTo(2);
    }

    @Test
    void endsWhatCanNoLongerBeBought() {
        when(pricing.quote(any()))
                .thenThrow(Invalid.of(Violation.of("term", "term.unknown", "It is not sold for that long.", "R53")));
        var id = running(SOFTWARE);
        clock.freeze(Instant.parse("2027-02-15T09:00:00Z"));

        renewals.run();

        assertThat(room.subscriptions.get(id).status()).isEqualTo(SubscriptionStatus.EXPIRED);
        assertThat(room.subscriptions.history(id)).last().extracting("detail").isEqualTo("term.unknown");
    }

    @Test
    void renewsTheOthersWhenOneFails() {
        var failing = running(SOFTWARE);
        var other = running(MACHINE);
        when(pricing.quote(any(Purchase.class))).thenThrow(new IllegalStateException("no price today"));
        clock.freeze(Instant.parse("2027-02-15T09:00:00Z"));

        renewals.run();

        assertThat(room.subscriptions.get(failing).terms().count()).isEqualTo(1);
        assertThat(room.subscriptions.get(other).terms().count()).isEqualTo(2);
    }

    private UUID running(String product) {
        var id = room.opened(tenant(1), FOODS, product, "P1M", START);
        database.jdbc()
                .sql("update subscription set status = 'ACTIVE', lapses_at = null")
                .update();
        return id;
    }

    private List<Instant> soldAt() {
        return database.jdbc()
                .sql("select sold_at from sale order by sold_at")
                .query((row, i) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}

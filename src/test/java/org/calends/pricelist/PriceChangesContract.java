package org.calends.pricelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.calends.catalog.SampleProducts.HALDEN;
import static org.calends.catalog.SampleProducts.product;
import static org.calends.catalog.SampleProducts.usd;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.MovableClock;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.UserLimits;
import org.calends.catalog.Visibility;
import org.calends.database.TestDatabase;
import org.calends.market.SampleMarkets;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.calends.security.LoggedIn;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How published prices change, on every database. A dollar is half a euro and 100 yen. */
abstract class PriceChangesContract {

    private static final Instant TODAY = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant DECEMBER = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final TestDatabase database;
    private final Catalog catalog;
    private final PricedPlans plans;
    private final PriceChanges changes;
    private final MarketPrices markets;

    PriceChangesContract(TestDatabase database) {
        this.database = database;
        catalog = SampleCatalog.on(database, clock);
        plans = SamplePrices.on(database, clock);
        changes = SamplePrices.changes(database, clock);
        markets = SamplePrices.markets(database, clock);
    }

    @BeforeEach
    void aPublishedPlan() {
        LoggedIn.asPublisher("halden");
        clock.freeze(TODAY);
        SampleMarkets.rates(database).save(SampleMarkets.SHEET);
        catalog.save(HALDEN);
        catalog.save(product("keep", HALDEN, "Keep", OfferType.SAAS, true));
        save(plan("10.00"));
    }

    @AfterEach
    void logOut() {
        LoggedIn.asNobody();
    }

    @Test
    @DisplayName("C16: a lower price takes effect with the first instant of the next month, whoever is late")
    void lowersPricesByDate() {
        var change = changes.request("keep", "team", null, List.of(in("DE", "4.50")));

        assertThat(change.effectiveAt()).isEqualTo(DECEMBER);
        assertThat(price("DE", TODAY)).isEqualTo("EUR 5.00");
        assertThat(price("DE", DECEMBER.minusMillis(1))).isEqualTo("EUR 5.00");
        assertThat(price("DE", DECEMBER)).isEqualTo("EUR 4.50");
        assertThat(price("JP", DECEMBER)).isEqualTo("JPY 1000");
        assertThat(catalog.product("keep")
                        .orElseThrow()
                        .plan("team")
                        .orElseThrow()
                        .price("P1M"))
                .contains(usd("P1M", "P1M", "10.00"));
    }

    @Test
    @DisplayName("C11, C16: a price in dollars takes its markets along, but for those that are named themselves")
    void changesAllMarketsByTheDaysRate() {
        changes.request("keep", "team", null, List.of(base("12.00"), in("DE", "5.50")));

        assertThat(price("US", MARCH)).isEqualTo("USD 12.00");
        assertThat(price("JP", MARCH)).isEqualTo("JPY 1200");
        assertThat(price("DE", MARCH)).isEqualTo("EUR 5.50");
        clock.freeze(MARCH);
        assertThat(catalog.product("keep")
                        .orElseThrow()
                        .plan("team")
                        .orElseThrow()
                        .price("P1M"))
                .contains(usd("P1M", "P1M", "12.00"));
    }

    @Test
    @DisplayName("C16: one higher price among lower ones, and all of them wait 90 days")
    void raisesPricesAfterNinetyDays() {
        var change = changes.request("keep", "team", null, List.of(in("DE", "4.50"), in("JP", "1001")));

        assertThat(change.effectiveAt()).isEqualTo(MARCH);
        assertThat(changes.of(keep(), plan("10.00"))).containsExactly(change);
    }

    @Test
    @DisplayName("C16: a higher price may come later than it must, a lower one may not")
    void refusesOtherMonths() {
        assertThat(refused(YearMonth.of(2027, 2), in("DE", "6.00"))).containsExactly("month: month.notice");
        assertThat(refused(YearMonth.of(2027, 1), in("DE", "4.00"))).containsExactly("month: month.notice");
        assertThat(changes.request("keep", "team", YearMonth.of(2027, 5), List.of(in("DE", "6.00")))
                        .effectiveAt())
                .isEqualTo(Instant.parse("2027-05-01T00:00:00Z"));
    }

    @Test
    @DisplayName("C16: one change at a time; within two days its publisher may cancel it")
    void cancelsWithinTwoDays() {
        var change = changes.request("keep", "team", null, List.of(in("DE", "6.00")));
        assertThatExceptionOfType(ChangePending.class)
                .isThrownBy(() -> changes.request("keep", "team", null, List.of(in("DE", "4.00"))));

        clock.freeze(TODAY.plus(PriceChange.CANCELABLE).minusMillis(1));
        changes.cancel("keep", "team", change.id());

        assertThat(price("DE", MARCH)).isEqualTo("EUR 5.00");
        assertThatExceptionOfType(NotCancelable.class)
                .isThrownBy(() -> changes.cancel("keep", "team", change.id()))
                .withMessageContaining("canceled already");
        changes.request("keep", "team", null, List.of(in("DE", "4.00")));
        assertThat(price("DE", DECEMBER)).isEqualTo("EUR 4.00");
    }

    @Test
    @DisplayName("C16: after two days, or once it has taken effect, a change stays")
    void cancelsNoLater() {
        var change = changes.request("keep", "team", null, List.of(in("DE", "6.00")));

        clock.freeze(TODAY.plus(PriceChange.CANCELABLE));
        assertThatExceptionOfType(NotCancelable.class)
                .isThrownBy(() -> changes.cancel("keep", "team", change.id()))
                .withMessageContaining("2026-11-23T09:00:00Z");
        clock.freeze(MARCH);
        assertThatExceptionOfType(NotCancelable.class)
                .isThrownBy(() -> changes.cancel("keep", "team", change.id()))
                .withMessageContaining("taken effect");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.cancel("keep", "team", new UUID(0, 1)));
        assertThat(price("DE", MARCH)).isEqualTo("EUR 6.00");
    }

    @Test
    void notesOnceWhichChangesHaveTakenEffect() {
        changes.request("keep", "team", null, List.of(in("DE", "4.00")));
        clock.freeze(DECEMBER.minusMillis(1));
        assertThat(changes.apply()).isZero();

        clock.freeze(DECEMBER);
        assertThat(changes.apply()).isEqualTo(1);
        assertThat(changes.apply()).isZero();
        assertThat(changes.of(keep(), plan("10.00")))
                .extracting(PriceChange::state)
                .containsExactly(PriceChange.State.APPLIED);
    }

    @Test
    void allowsTheNextChangeOnceOneHasTakenEffectEvenIfNobodyNotedIt() {
        changes.request("keep", "team", null, List.of(in("DE", "4.00")));
        clock.freeze(DECEMBER);

        changes.request("keep", "team", null, List.of(in("DE", "3.00")));

        assertThat(price("DE", DECEMBER)).isEqualTo("EUR 4.00");
        assertThat(price("DE", Instant.parse("2027-01-01T00:00:00Z"))).isEqualTo("EUR 3.00");
    }

    @Test
    @DisplayName("C13, C16: what is counted changes, too, and may be finer than cents")
    void changesMeters() {
        changes.request("keep", "team", null, List.of(entry("events", "DE", "0.00225")));

        assertThat(catalog.meterPriceAt("keep", "team", "events", "DE", TODAY)).contains(BigMoney.parse("EUR 0.0023"));
        assertThat(catalog.meterPriceAt("keep", "team", "events", "DE", DECEMBER))
                .contains(BigMoney.parse("EUR 0.00225"));
    }

    @Test
    void namesEverythingThatIsWrong() {
        assertThat(refused(
                        null,
                        entry("P3Y", "DE", "1.00"),
                        in("FR", "1.00"),
                        in("JP", "999.5"),
                        in("DE", "-1"),
                        new PriceEntry(part -> "e." + part, "P1M", "DE", "USD", BigDecimal.ONE),
                        in("US", "9.00"),
                        in("US", "8.00")))
                .containsExactly(
                        "P3Y DE.item: item.unknown",
                        "P1M FR.market: market.notSold",
                        "P1M JP.amount: amount.range",
                        "P1M DE.amount: amount.range",
                        "e.currency: currency.market",
                        "P1M US.market: price.twice");
        assertThat(refused(null, in("DE", "5.00"))).containsExactly("prices: prices.same");
    }

    @Test
    @DisplayName("C16: what is free stays free")
    void raisesNothingFromFree() {
        save(plan("10.00").in(PlanState.DRAFT));
        markets.enter("keep", "team", List.of(in("DE", "0")));
        save(plan("10.00"));

        assertThat(refused(null, in("DE", "1.00"))).containsExactly("P1M DE.amount: price.free");
    }

    @Test
    @DisplayName("C11, C16: a price in dollars does not take a market along where the plan is free")
    void leavesAFreeMarketFree() {
        save(plan("10.00").in(PlanState.DRAFT));
        markets.enter("keep", "team", List.of(in("DE", "0")));
        save(plan("10.00"));

        changes.request("keep", "team", null, List.of(base("12.00")));

        assertThat(price("DE", MARCH)).isEqualTo("EUR 0.00");
        assertThat(price("JP", MARCH)).isEqualTo("JPY 1200");
    }

    @Test
    @DisplayName("C16: drafts and hidden plans have no price changes")
    void changesOnlyWhatIsSold() {
        save(hidden());
        assertThat(refused(null, in("DE", "4.00"))).containsExactly(": change.hidden");
        save(plan("10.00").in(PlanState.DRAFT));
        assertThat(refused(null, in("DE", "4.00"))).containsExactly(": change.notLive");
    }

    @Test
    @DisplayName("C11: prices of a draft are entered market by market, those of a published plan are not")
    void entersPricesOfDrafts() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> markets.enter("keep", "team", List.of(in("DE", "4.00"))));
        markets.enter("keep", "team", List.of(in("DE", "5.00")));

        save(plan("10.00").in(PlanState.DRAFT));
        markets.enter("keep", "team", List.of(in("DE", "4.20"), entry("events", "JP", "0.5")));

        assertThat(price("DE", TODAY)).isEqualTo("EUR 4.20");
        assertThat(price("JP", TODAY)).isEqualTo("JPY 1000");
        assertThat(catalog.meterPriceAt("keep", "team", "events", "JP", TODAY)).contains(BigMoney.parse("JPY 0.5"));
    }

    @Test
    @DisplayName("C16: nothing is added to a plan whose prices are about to change")
    void addsNothingBeforeAChange() {
        changes.request("keep", "team", null, List.of(in("DE", "4.00")));

        save(plan("10.00"));
        assertThatExceptionOfType(ChangePending.class).isThrownBy(() -> save(plan("10.00", "US", "DE", "JP", "FR")));
    }

    private Product keep() {
        return catalog.product("keep").orElseThrow();
    }

    private void save(Plan plan) {
        plans.save(keep(), plan);
    }

    private List<String> refused(@Nullable YearMonth month, PriceEntry... entries) {
        try {
            changes.request("keep", "team", month, List.of(entries));
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map((Violation violation) -> violation.field() + ": " + violation.code())
                    .toList();
        }
    }

    private static PriceEntry base(String amount) {
        return entry("P1M", "", amount);
    }

    private static PriceEntry in(String market, String amount) {
        return entry("P1M", market, amount);
    }

    private static PriceEntry entry(String item, String market, String amount) {
        return new PriceEntry(part -> item + " " + market + "." + part, item, market, null, new BigDecimal(amount));
    }

    private String price(String market, Instant at) {
        return catalog.priceAt("keep", "team", "P1M", market, at)
                .map(ListPrice::unit)
                .map(BigMoney::toString)
                .orElse("none");
    }

    private static Plan plan(String dollars) {
        return plan(dollars, "US", "DE", "JP");
    }

    private static Plan plan(String dollars, String... markets) {
        return plan(dollars, false, markets);
    }

    private static Plan hidden() {
        return plan("10.00", true, "US", "DE", "JP");
    }

    private static Plan plan(String dollars, boolean hidden, String... markets) {
        return new Plan(
                "team",
                PlanState.LIVE,
                "Team",
                "",
                "For a team",
                PricingModel.FLAT_RATE,
                Visibility.PUBLIC,
                hidden,
                null,
                Set.of(markets),
                List.of(usd("P1M", "P1M", dollars)),
                List.of(new Meter("events", "Events", "event", BigMoney.parse("USD 0.0045"), List.of())),
                UserLimits.NONE);
    }
}

package org.calends.pricelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.HALDEN;
import static org.calends.catalog.SampleProducts.product;
import static org.calends.catalog.SampleProducts.usd;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.calends.problem.Violation;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How prices in dollars become prices of markets, on every database. A dollar is half a euro and 100 yen, later a whole euro. */
abstract class PricedPlansContract {

    private static final Instant TODAY = Instant.parse("2026-11-21T09:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-11-28T09:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final Catalog catalog;
    private final PricedPlans plans;
    private final TestDatabase database;

    PricedPlansContract(TestDatabase database) {
        this.database = database;
        catalog = SampleCatalog.on(database, clock);
        plans = SamplePrices.on(database, clock);
    }

    @BeforeEach
    void aProductAndRates() {
        clock.freeze(TODAY);
        catalog.save(HALDEN);
        catalog.save(product("keep", HALDEN, "Keep", OfferType.SAAS, true));
        SampleMarkets.rates(database).save(SampleMarkets.SHEET);
        SampleMarkets.rates(database).save(SampleMarkets.sheet("2026-11-28", "1", "100"));
    }

    @Test
    @DisplayName("C11: prices of many products in a market, in US dollars where it has none of its own")
    void tellsThePricesOfAMarket() {
        save(draft("10.00", "US", "DE", "JP"));

        for (var market : List.of("DE", "JP", "FR")) {
            var prices = catalog.pricesIn(List.of("keep", "none"), market, TODAY);
            assertThat(prices).containsOnlyKeys("keep");
            assertThat(prices.get("keep"))
                    .filteredOn(price -> price.item().equals("P1M"))
                    .singleElement()
                    .satisfies(price -> assertThat(catalog.priceAt("keep", "team", "P1M", market, TODAY))
                            .hasValueSatisfying(
                                    known -> assertThat(known.unit()).isEqualTo(price.unit())));
        }
        assertThat(catalog.pricesIn(List.of(), "DE", TODAY)).isEmpty();
    }

    @Test
    @DisplayName("C11: what is entered in dollars is converted at saving by the day's rate")
    void convertsAtSaving() {
        save(draft("10.00", "US", "DE", "JP"));

        assertThat(price("US")).isEqualTo("USD 10.00");
        assertThat(price("DE")).isEqualTo("EUR 5.00");
        assertThat(price("JP")).isEqualTo("JPY 1000");
        assertThat(catalog.meterPriceAt("keep", "team", "events", "DE", TODAY)).contains(BigMoney.parse("EUR 0.0023"));
    }

    @Test
    @DisplayName("C11: a sheet reads all plans at once, each with its own prices and in the order of the product")
    void tellsWhatAllPlansCost() {
        save(draft("10.00", "US", "DE"));
        save(live("crew", "12.00", new String[] {"JP"}).in(PlanState.DRAFT));
        var product = catalog.product("keep").orElseThrow();

        var books = plans.books(product);

        assertThat(product.plans()).hasSize(2);
        for (int i = 0; i < books.size(); i++) {
            var alone = plans.book("keep", product.plans().get(i).id());
            assertThat(books.get(i).prices()).isNotEmpty().containsExactlyElementsOf(alone.prices());
        }
    }

    @Test
    @DisplayName("C11: then it stands, whatever becomes of the rates")
    void standsUntilItIsEdited() {
        save(draft("10.00", "DE"));
        clock.freeze(NEXT_WEEK);
        save(draft("10.00", "DE"));

        assertThat(price("DE")).isEqualTo("EUR 5.00");

        save(draft("11.00", "DE"));
        assertThat(price("DE")).isEqualTo("EUR 11.00");
    }

    @Test
    @DisplayName("C11: a market that is added later is converted at the rate of that day")
    void convertsALaterMarketByItsOwnDay() {
        save(draft("10.00", "DE"));
        clock.freeze(NEXT_WEEK);
        save(draft("10.00", "DE", "FR"));

        assertThat(price("DE")).isEqualTo("EUR 5.00");
        assertThat(price("FR")).isEqualTo("EUR 10.00");
    }

    @Test
    void forgetsWhatADraftNoLongerHas() {
        save(draft("10.00", "DE", "FR"));
        save(draft("10.00", "FR"));
        clock.freeze(NEXT_WEEK);
        save(draft("10.00", "DE", "FR"));

        assertThat(price("DE")).isEqualTo("EUR 10.00");
        assertThat(price("FR")).isEqualTo("EUR 5.00");
    }

    @Test
    void keepsWhatAPublishedPlanHadCostBeforeAMarketCameBack() {
        save(live("10.00", "DE", "FR"));
        save(live("10.00", "FR"));
        clock.freeze(NEXT_WEEK);
        save(live("10.00", "DE", "FR"));

        assertThat(price("DE")).isEqualTo("EUR 10.00");
        assertThat(price("DE", TODAY)).isEqualTo("EUR 5.00");
    }

    @Test
    @DisplayName("A market without a rate costs what it costs in dollars, and its price counts as missing")
    void namesWhatCannotBeConverted() {
        save(draft("10.00", "DE", "GB"));

        assertThat(plans.missing(keep(), plan()).map(Violation::message).toList())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("in GB"));
        assertThat(price("GB")).isEqualTo("USD 10.00");
    }

    @Test
    void knowsNoPriceOfWhatThereIsNot() {
        save(draft("10.00", "DE"));

        assertThat(catalog.priceAt("keep", "team", "P3Y", "DE", TODAY)).isEmpty();
        assertThat(catalog.priceAt("keep", "other", "P1M", "DE", TODAY)).isEmpty();
        assertThat(catalog.meterPriceAt("keep", "team", "exports", "DE", TODAY)).isEmpty();
    }

    private void save(Plan plan) {
        plans.save(keep(), plan);
    }

    private Product keep() {
        return catalog.product("keep").orElseThrow();
    }

    private Plan plan() {
        return keep().plan("team").orElseThrow();
    }

    private String price(String market) {
        return price(market, clock.instant());
    }

    private String price(String market, Instant at) {
        return catalog.priceAt("keep", "team", "P1M", market, at)
                .map(ListPrice::unit)
                .map(BigMoney::toString)
                .orElse("none");
    }

    private static Plan draft(String dollars, String... markets) {
        return live(dollars, markets).in(PlanState.DRAFT);
    }

    private static Plan live(String dollars, String... markets) {
        return live("team", dollars, markets);
    }

    private static Plan live(String id, String dollars, String[] markets) {
        return new Plan(
                id,
                PlanState.LIVE,
                "Team",
                "",
                "For a team",
                PricingModel.FLAT_RATE,
                Visibility.PUBLIC,
                false,
                null,
                Set.of(markets),
                List.of(usd("P1M", "P1M", dollars)),
                List.of(new Meter("events", "Events", "event", BigMoney.parse("USD 0.0045"), List.of())),
                UserLimits.NONE);
    }
}

package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.listing.SampleCatalogFile;
import org.calends.market.SampleMarkets;
import org.calends.problem.Invalid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** What a start leaves in the tables, on every database. */
abstract class StartFilesContract {

    private static final Resource CATALOG = new ClassPathResource("demo/catalog.json");
    private static final Resource RESELLERS = new ClassPathResource("demo/resellers.csv");

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final ResellerDirectory directory;

    StartFilesContract(TestDatabase database) {
        this.database = database;
        directory = new JdbcResellers(database.jdbc(), database.batches(), new MarketplaceCalendar(clock));
    }

    @Test
    @DisplayName("P17: the resellers that a product names may sell it from the start")
    void loadsProductsResellersAndWhoMaySellWhat() {
        start(CATALOG, RESELLERS);

        assertThat(rows("product")).hasSize(6);
        assertThat(rows("reseller")).hasSize(450);
        assertThat(rows("reseller_authorization"))
                .hasSize(40)
                .allSatisfy(row -> assertThat(row).containsEntry("product_key", "fernhill-mesh"));
    }

    @Test
    void changesNothingWhenItStartsAgain() {
        clock.freeze(Instant.parse("2026-11-21T09:00:00Z"));
        start(CATALOG, RESELLERS);
        var first = everything();

        clock.freeze(Instant.parse("2026-12-01T00:00:00Z"));
        start(CATALOG, RESELLERS);

        assertThat(everything()).isEqualTo(first);
    }

    @Test
    void letsTwoNodesStartAtTheSameTime() {
        var nodes = Stream.generate(() -> CompletableFuture.runAsync(() -> start(CATALOG, RESELLERS)))
                .limit(2)
                .toArray(CompletableFuture[]::new);

        assertThat(CompletableFuture.allOf(nodes)).succeedsWithin(Duration.ofSeconds(30));
        assertThat(rows("reseller")).hasSize(450);
        assertThat(rows("reseller_authorization")).hasSize(40);
    }

    @Test
    void loadsNothingWhenOneOfTheFilesIsWrong() {
        var wrong = new ByteArrayResource("tenantId,name".getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> start(CATALOG, wrong));

        assertThat(rows("product")).isEmpty();
    }

    @Test
    void refusesSelectedResellersThatNobodyKnows() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> start(CATALOG, null))
                .withMessageContaining("products[2].authorizedResellers[0]: there is no reseller c2da18b3");
    }

    private void start(Resource catalog, Resource resellers) {
        new StartFiles(
                        SampleMarkets.noSource(database),
                        SampleCatalogFile.of(database, catalog),
                        new ResellerFile(new ResellerSettings(resellers), directory),
                        directory,
                        List.of(),
                        database.transaction())
                .afterSingletonsInstantiated();
    }

    private Map<String, Set<Map<String, Object>>> everything() {
        return Stream.of(
                        "publisher",
                        "product",
                        "plan",
                        "plan_market",
                        "billing_term",
                        "plan_meter",
                        "meter_included",
                        "price",
                        "loaded_product",
                        "plan_audience",
                        "reseller",
                        "reseller_skill",
                        "reseller_competency",
                        "reseller_authorization")
                .collect(Collectors.toMap(Function.identity(), table -> Set.copyOf(rows(table))));
    }

    private List<Map<String, Object>> rows(String table) {
        return database.jdbc().sql("select * from " + table + "").query().listOfRows();
    }
}

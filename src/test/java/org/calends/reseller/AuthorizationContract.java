package org.calends.reseller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.mesh;
import static org.calends.catalog.SampleProducts.vault;
import static org.calends.reseller.AuthorizationRefusal.INDIRECT_RESELLER;
import static org.calends.reseller.AuthorizationRefusal.LEFT_PROGRAM;
import static org.calends.reseller.AuthorizationRefusal.PRODUCT_NOT_SOLD;
import static org.calends.reseller.AuthorizationRefusal.SUSPENDED;
import static org.calends.reseller.AuthorizationRefusal.UNKNOWN_RESELLER;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.departed;
import static org.calends.reseller.SampleResellers.indirect;
import static org.calends.reseller.SampleResellers.suspended;
import static org.calends.reseller.SampleResellers.tenant;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.SampleCatalog;
import org.calends.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may be authorized, and that it is remembered, on every database. */
abstract class AuthorizationContract {

    private static final Instant FIRST = Instant.parse("2027-02-01T00:00:00.123456Z");
    private static final List<String> VAULT = List.of("halden-vault");

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final ResellerDirectory directory;
    private final ResellerAuthority authority;

    AuthorizationContract(TestDatabase database) {
        this.database = database;
        clock.freeze(FIRST);
        directory = new JdbcResellers(database.jdbc(), database.batches(), new MarketplaceCalendar(clock));
        authority = new DirectoryAuthority(directory, SampleCatalog.on(database));
    }

    @BeforeEach
    void twoProductsAndAnActiveReseller() {
        SampleCatalog.save(database, vault(), mesh());
        directory.save(List.of(active(1, "Solstice Digital")));
    }

    @Test
    @DisplayName("R10: an active, billed reseller is authorized by the submission itself")
    void authorizesWhoeverIsBilledAndActive() {
        assertThat(authority.authorize(VAULT, List.of(tenant(1)))).isEmpty();

        assertThat(directory.authorized(VAULT, List.of(tenant(1)))).containsExactly(tenant(1));
    }

    @Test
    @DisplayName("R2, R35: indirect, suspended, departed and unknown resellers are refused, each for its own reason")
    void namesWhyEachOfTheOthersIsRefused() {
        directory.save(List.of(indirect(2), suspended(3), departed(4)));
        var batch = List.of(tenant(1), tenant(2), tenant(3), tenant(4), tenant(5));

        assertThat(authority.authorize(VAULT, batch))
                .containsOnly(
                        Map.entry(tenant(2), INDIRECT_RESELLER),
                        Map.entry(tenant(3), SUSPENDED),
                        Map.entry(tenant(4), LEFT_PROGRAM),
                        Map.entry(tenant(5), UNKNOWN_RESELLER));
        assertThat(directory.authorized(VAULT, batch)).containsExactly(tenant(1));
    }

    @Test
    @DisplayName("R35: nobody can sell what is no longer sold")
    void refusesAllWhenAProductIsNoLongerSold() {
        var products = List.of("halden-vault", "halden-gone");

        assertThat(authority.authorize(products, List.of(tenant(1)))).containsEntry(tenant(1), PRODUCT_NOT_SOLD);
        assertThat(directory.authorized(VAULT, List.of(tenant(1)))).isEmpty();
    }

    @Test
    @DisplayName("R38: an authorization stays as it is when it is asked for again")
    void keepsTheFirstAuthorization() {
        authority.authorize(VAULT, List.of(tenant(1)));
        clock.freeze(FIRST.plus(Duration.ofDays(40)));

        authority.authorize(List.of("halden-vault", "fernhill-mesh"), List.of(tenant(1), tenant(1)));

        assertThat(authorizedAt("halden-vault")).isEqualTo(FIRST);
        assertThat(authorizedAt("fernhill-mesh")).isEqualTo(FIRST.plus(Duration.ofDays(40)));
    }

    @Test
    void knowsOnlyThoseWhoMaySellAllOfTheProducts() {
        directory.save(List.of(active(2, "Tamarind")));
        directory.authorize(VAULT, List.of(tenant(1), tenant(2)));
        directory.authorize(List.of("fernhill-mesh"), List.of(tenant(2)));

        assertThat(directory.authorized(
                        List.of("halden-vault", "fernhill-mesh"), List.of(tenant(1), tenant(2), tenant(3))))
                .containsExactly(tenant(2));
    }

    @Test
    void neverFailsWhenTwoBatchesNameTheSameResellers() {
        var tenants =
                IntStream.rangeClosed(1, 100).mapToObj(SampleResellers::tenant).toList();
        directory.save(IntStream.rangeClosed(1, 100)
                .mapToObj(n -> active(n, "Reseller " + n))
                .toList());

        var batches = Stream.generate(() -> authorizing(tenants)).limit(4).toList();

        assertThat(CompletableFuture.allOf(batches.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofSeconds(30));
        assertThat(directory.authorized(VAULT, tenants)).hasSize(100);
    }

    private CompletableFuture<Void> authorizing(List<UUID> tenants) {
        return CompletableFuture.runAsync(
                () -> database.transaction().executeWithoutResult(status -> authority.authorize(VAULT, tenants)));
    }

    private Instant authorizedAt(String product) {
        return database.jdbc()
                .sql("select authorized_at from reseller_authorization where product_key = ?")
                .param(product)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}

package org.calends.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.FERNHILL;
import static org.calends.catalog.SampleProducts.HALDEN;
import static org.calends.catalog.SampleProducts.mesh;
import static org.calends.catalog.SampleProducts.perUser;
import static org.calends.catalog.SampleProducts.product;
import static org.calends.catalog.SampleProducts.usd;
import static org.calends.catalog.SampleProducts.vault;

import java.util.List;
import java.util.Set;
import org.calends.api.PageRequest;
import org.calends.database.TestDatabase;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for the catalog on every database. */
abstract class CatalogContract {

    private final Catalog catalog;

    CatalogContract(TestDatabase database) {
        catalog = SampleCatalog.on(database);
    }

    @BeforeEach
    void twoPublishers() {
        catalog.save(HALDEN);
        catalog.save(FERNHILL);
    }

    @Test
    void findsAProductAsItWasStored() {
        catalog.save(mesh());
        catalog.save(vault());

        assertThat(catalog.product("fernhill-mesh")).contains(mesh());
        assertThat(catalog.product("halden-vault")).contains(vault());
        assertThat(catalog.product("halden-none")).isEmpty();
    }

    @Test
    void findsThoseOfManyKeysThatExist() {
        catalog.save(mesh());
        catalog.save(vault());

        assertThat(catalog.products(List.of("fernhill-mesh", "halden-vault", "halden-none")))
                .hasSize(2)
                .containsEntry("fernhill-mesh", mesh())
                .containsEntry("halden-vault", vault());
        assertThat(catalog.products(List.of())).isEmpty();
    }

    @Test
    void changesNothingWhenAProductIsStoredAgain() {
        catalog.save(vault());
        catalog.save(vault());

        assertThat(catalog.productsOf(null)).containsExactly(vault());
    }

    @Test
    void takesTheNewFactsOfAKnownProduct() {
        catalog.save(vault());
        var changed = product(
                "halden-vault",
                HALDEN,
                "Halden Vault 2",
                OfferType.SAAS,
                false,
                perUser("acme-only", Visibility.PUBLIC, usd("P1Y", "P1Y", "400.00")),
                perUser("enterprise", Visibility.PUBLIC, usd("P1M", "P1M", "59.99")));

        catalog.save(changed);

        assertThat(catalog.product("halden-vault")).contains(changed);
    }

    @Test
    void stopsAPlanThatIsLeftOut() {
        catalog.save(vault());
        catalog.save(product("halden-vault", HALDEN, "Halden Vault", OfferType.SAAS, true));

        var enterprise =
                catalog.product("halden-vault").orElseThrow().plan("enterprise").orElseThrow();
        assertThat(enterprise.stopped()).isTrue();
        assertThat(enterprise.price("P1M")).contains(usd("P1M", "P1M", "49.99"));
    }

    @Test
    void listsThePublishersOwnByTitle() {
        catalog.save(product("halden-b", HALDEN, "beta", OfferType.SAAS, true));
        catalog.save(product("halden-a", HALDEN, "Alpha", OfferType.SAAS, true));
        catalog.save(mesh());

        assertThat(catalog.productsOf("halden")).extracting(Product::title).containsExactly("Alpha", "beta");
        assertThat(catalog.productsOf(null)).hasSize(3);
    }

    @Test
    void searchesTitlesAndKeysWhateverTheCase() {
        catalog.save(vault());
        catalog.save(mesh());

        assertThat(found(null, "VAULT")).containsExactly("halden-vault");
        assertThat(found(null, "fernhill-m")).containsExactly("fernhill-mesh");
        assertThat(found("halden", "mesh")).isEmpty();
        assertThat(found(null, " ")).containsExactly("fernhill-mesh", "halden-vault");
        assertThat(found(null, "_")).as("a wildcard is a letter like any other").isEmpty();
    }

    @Test
    void cutsWhatItFindsIntoPages() {
        catalog.save(vault());
        catalog.save(mesh());

        var second = catalog.search(new ProductQuery(null, null), new PageRequest(1, 1));

        assertThat(second.items()).containsExactly(vault());
        assertThat(second.total()).isEqualTo(2);
    }

    @Test
    void knowsPublishersByTheirLatestName() {
        catalog.save(new Publisher("halden", "Halden Software SE"));

        assertThat(catalog.publisher("halden")).contains(new Publisher("halden", "Halden Software SE"));
        assertThat(catalog.publisher("nobody")).isEmpty();
    }

    @Test
    @DisplayName("C13, C14, C22: meters, limits of users and all the rest of a plan come back as they were stored")
    void keepsEverythingThatAPlanSays() {
        var plan = new Plan(
                "team",
                PlanState.STOPPED,
                "Team",
                "In short",
                "At length",
                PricingModel.FLAT_RATE,
                Visibility.PRIVATE,
                true,
                "P1M",
                Set.of("DE", "JP"),
                List.of(usd("P1M", "P1M", "1299.00"), usd("P1Y", "P1M", "0.00")),
                List.of(
                        new Meter(
                                "exports",
                                "Exports",
                                "export",
                                BigMoney.parse("USD 0.25"),
                                List.of(new Meter.Included("P1Y", null), new Meter.Included("P1M", 50L))),
                        new Meter("events", "Events", "1000 events", BigMoney.parse("USD 0.0045"), List.of())),
                new UserLimits(2, 500));
        var product = product("halden-keep", HALDEN, "Keep", OfferType.SAAS, true, plan);

        catalog.save(product);
        catalog.save(product);

        assertThat(catalog.product("halden-keep")).contains(product);
    }

    @Test
    void leavesDraftsAloneThatAProductDoesNotName() {
        catalog.save(product(
                "halden-keep",
                HALDEN,
                "Keep",
                OfferType.SAAS,
                true,
                perUser("a", Visibility.PUBLIC).in(PlanState.DRAFT)));

        catalog.save(product("halden-keep", HALDEN, "Keep", OfferType.SAAS, true));

        assertThat(catalog.product("halden-keep").orElseThrow().plans())
                .extracting(Plan::state)
                .containsExactly(PlanState.DRAFT);
    }

    private List<String> found(String publisher, String q) {
        return catalog.search(new ProductQuery(publisher, q), new PageRequest(0, 50)).items().stream()
                .map(Product::key)
                .toList();
    }
}

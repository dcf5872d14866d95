package org.calends.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.calends.catalog.Catalog;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.catalog.Publisher;
import org.calends.catalog.ResellerChannel;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.UserLimits;
import org.calends.catalog.Visibility;
import org.calends.market.SampleMarkets;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** What a catalog file may say, and how it is told what is wrong with it. */
class CatalogFileTest {

    private static final String RIGHT = """
            {"publishers": [{"id": "halden", "name": "Halden Software"}],
             "products": [{"id": "144a06bf-a078-517f-ace8-8da88daa227e", "key": "halden-vault", "publisher": "halden",
               "title": "Halden Vault", "offerType": "azure-vm", "published": true, "resellerChannel": "selected",
               "authorizedResellers": ["c2da18b3-ce11-582f-abb8-bfdea42bc3a8"], "exclusive": false,
               "plans": [{"id": "core", "name": "Core", "description": "Per core", "pricingModel": "usage",
                 "visibility": "public", "markets": ["DE"], "trial": "P3M",
                 "prices": [{"term": "PT1H", "payment": "PT1H", "usd": "0.07125", "per": "core"}]}]}]}
            """;

    private final Catalog catalog = mock();

    @Test
    void storesPublishersProductsPlansAndPrices() {
        var selected = load(RIGHT);

        verify(catalog).save(new Publisher("halden", "Halden Software"));
        verify(catalog)
                .save(new Product(
                        "halden-vault",
                        UUID.fromString("144a06bf-a078-517f-ace8-8da88daa227e"),
                        "halden",
                        "Halden Vault",
                        OfferType.AZURE_VM,
                        ProductState.LIVE,
                        ResellerChannel.SELECTED,
                        false,
                        List.of(core())));
        assertThat(selected)
                .containsExactly(new SelectedReseller(
                        "halden-vault",
                        UUID.fromString("c2da18b3-ce11-582f-abb8-bfdea42bc3a8"),
                        "products[0].authorizedResellers[0]"));
    }

    @Test
    void readsTheDemoCatalog() {
        assertThat(load(new ClassPathResource("demo/catalog.json"))).hasSize(40);
    }

    @Test
    void leavesTheTablesAsTheyAreWithoutAFile() {
        assertThat(load((Resource) null)).isEmpty();

        verifyNoInteractions(catalog);
    }

    @Test
    void namesThePlaceOfEverythingThatIsWrong() {
        var wrong = RIGHT.replace("\"azure-vm\"", "\"azure-vms\"")
                .replace("\"0.07125\"", "\"0,07\"")
                .replace("\"name\": \"Core\", ", "")
                .replace("\"DE\"", "\"DE\", \"Germany\", \"DE\"")
                .replace("\"exclusive\": false", "\"exclusive\": \"no\"")
                .replace("\"trial\"", "\"triall\"");

        assertThat(problems(wrong))
                .containsExactlyInAnyOrder(
                        Tuple.tuple(
                                "products[0].offerType",
                                "\"azure-vms\" is not one of saas, azure-vm, azure-application, managed-service,"
                                        + " azure-container, iot-edge-module, consulting-service, dynamics-365, power-bi-app"),
                        Tuple.tuple("products[0].exclusive", "must be true or false"),
                        Tuple.tuple("products[0].plans[0].triall", "is not known here"),
                        Tuple.tuple("products[0].plans[0].name", "is missing"),
                        Tuple.tuple("products[0].plans[0].markets[1]", "\"Germany\" is not a two-letter country code"),
                        Tuple.tuple(
                                "products[0].plans[0].markets[2]",
                                "\"DE\" is already at products[0].plans[0].markets[0]"),
                        Tuple.tuple(
                                "products[0].plans[0].prices[0].usd",
                                "\"0,07\" is not an amount such as \"9.99\" with at most eight decimals"));
        verify(catalog, never()).save(any(Product.class));
    }

    @Test
    void refusesIdsThatAreThereTwice() {
        var product = RIGHT.substring(RIGHT.indexOf("{\"id\": \"144a"), RIGHT.lastIndexOf("]}"));

        assertThat(problems(RIGHT.replace(product, product + ", " + product)))
                .extracting(problem -> problem.toList().get(0))
                .containsExactlyInAnyOrder("products[1].key", "products[1].id");
    }

    @Test
    void refusesProductsOfAnUnknownPublisher() {
        assertThat(problems(RIGHT.replace("\"publisher\": \"halden\"", "\"publisher\": \"acme\"")))
                .containsExactly(Tuple.tuple("products[0].publisher", "there is no publisher \"acme\""));
    }

    @Test
    void refusesSelectedResellersWhereNobodyIsSelected() {
        assertThat(problems(RIGHT.replace("\"selected\"", "\"any\"")))
                .extracting(problem -> problem.toList().get(0))
                .containsExactly("products[0].authorizedResellers[0]");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(problems("{\"publishers\": [}"))
                .extracting(problem -> problem.toList().get(0))
                .containsExactly("line 1, column 17");
    }

    @Test
    void saysAllOfItInOneMessageForWhoeverStartsCalends() {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> load(RIGHT.replace("\"DE\"", "")))
                .withMessageContaining("a catalog for a test")
                .withMessageContaining("products[0].plans[0].markets: a plan is sold in at least one market");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> load(new ClassPathResource("demo/nowhere.json")))
                .withMessageContaining("nowhere.json");
    }

    private static Plan core() {
        return new Plan(
                "core",
                PlanState.LIVE,
                "Core",
                "",
                "Per core",
                PricingModel.USAGE,
                Visibility.PUBLIC,
                false,
                "P3M",
                Set.of("DE"),
                SampleProducts.mesh().plans().get(0).prices(),
                List.of(),
                UserLimits.NONE);
    }

    private List<Tuple> problems(String json) {
        try {
            load(json);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map((Violation violation) -> Tuple.tuple(violation.field(), violation.message()))
                    .toList();
        }
    }

    private List<SelectedReseller> load(String json) {
        return load(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8), "a catalog for a test"));
    }

    private List<SelectedReseller> load(Resource file) {
        return new CatalogFile(
                        new CatalogSettings(file),
                        catalog,
                        mock(),
                        new ProductLoading(catalog, mock(), mock()),
                        new PlanCheck(PlanLimits.DEFAULTS, SampleMarkets.markets()))
                .load();
    }
}

package org.calends.listing;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.HALDEN;
import static org.calends.catalog.SampleProducts.perUser;
import static org.calends.catalog.SampleProducts.plan;
import static org.calends.catalog.SampleProducts.product;
import static org.calends.catalog.SampleProducts.usd;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.PricingModel;
import org.calends.catalog.Product;
import org.calends.catalog.UserLimits;
import org.calends.catalog.Visibility;
import org.calends.market.SampleMarkets;
import org.calends.problem.Violation;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What products and plans must satisfy, rule by rule. */
class PlanCheckTest {

    private static final ListPrice MONTH = usd("P1M", "P1M", "10.00");

    private final PlanCheck check = new PlanCheck(PlanLimits.DEFAULTS, SampleMarkets.markets());

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertThat(codes(saas(perUser("team", Visibility.PUBLIC, MONTH)))).isEmpty();
    }

    @Test
    @DisplayName("C1: up to 100 plans, of which up to 45 are private")
    void limitsHowManyPlansThereAre() {
        assertThat(codes(saas(plans(100, 45)))).isEmpty();
        assertThat(codes(saas(plans(101, 46)))).containsExactlyInAnyOrder("plans.tooMany", "plans.tooManyPrivate");
    }

    @ParameterizedTest
    @CsvSource({
        "SAAS, FLAT_RATE, true",
        "SAAS, PER_USER, true",
        "SAAS, USAGE, false",
        "SAAS, BYOL, false",
        "AZURE_VM, USAGE, true",
        "AZURE_VM, BYOL, true",
        "AZURE_VM, FLAT_RATE, false",
        "AZURE_VM, PER_USER, false",
        "AZURE_APPLICATION, FLAT_RATE, true",
        "AZURE_APPLICATION, BYOL, true",
        "AZURE_APPLICATION, USAGE, false",
        "MANAGED_SERVICE, BYOL, true",
        "MANAGED_SERVICE, FLAT_RATE, false",
        "AZURE_CONTAINER, BYOL, true",
        "IOT_EDGE_MODULE, BYOL, true",
        "IOT_EDGE_MODULE, USAGE, false",
    })
    @DisplayName("C2, C12, C31: each kind of product has its pricing models")
    void knowsWhichPricingModelsAKindHas(OfferType type, PricingModel model, boolean fits) {
        var codes = codes(product("p", HALDEN, "P", type, true, plan("a", model, Visibility.PUBLIC)));

        assertThat(codes.contains("pricingModel.type")).isNotEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"CONSULTING_SERVICE", "DYNAMICS_365", "POWER_BI_APP"})
    @DisplayName("C3: some kinds are sold without plans")
    void acceptsNoPlansWhereThereAreNone(OfferType type) {
        assertThat(codes(product("p", HALDEN, "P", type, true))).isEmpty();
        assertThat(codes(product("p", HALDEN, "P", type, true, plan("a", PricingModel.BYOL, Visibility.PUBLIC))))
                .contains("plans.none");
    }

    @Test
    @DisplayName("C2: everything else has at least one plan")
    void asksForAPlan() {
        assertThat(codes(saas())).containsExactly("plans.required");
    }

    @ParameterizedTest
    @CsvSource({"gold, true", "a_b-9, true", "Gold, false", "gold plan, false", "gøld, false"})
    @DisplayName("C4: an id has lower-case letters, digits, dashes and underscores")
    void readsIds(String id, boolean right) {
        assertThat(codes(saas(perUser(id, Visibility.PUBLIC, MONTH))).contains("id.shape"))
                .isNotEqualTo(right);
    }

    @Test
    @DisplayName("C4: an id has 50 characters or fewer")
    void limitsIds() {
        assertThat(codes(saas(perUser("x".repeat(50), Visibility.PUBLIC, MONTH))))
                .isEmpty();
        assertThat(codes(saas(perUser("x".repeat(51), Visibility.PUBLIC, MONTH))))
                .contains("id.shape");
    }

    @Test
    @DisplayName("C5: names are unique and have 50 characters, summaries 100, descriptions 500, unless configured")
    void limitsTexts() {
        var machine = OfferType.AZURE_VM;
        var tooLong = texts("x".repeat(51), "x".repeat(101), "x".repeat(501));

        assertThat(codes(product(
                        "p", HALDEN, "P", machine, true, texts("x".repeat(50), "x".repeat(100), "x".repeat(500)))))
                .isEmpty();
        assertThat(codes(product("p", HALDEN, "P", machine, true, tooLong)))
                .containsExactlyInAnyOrder("name.tooLong", "summary.tooLong", "description.tooLong");
        assertThat(new PlanCheck(new PlanLimits(100, 45, 200, 200, 3000, 30), SampleMarkets.markets())
                        .plan(product("p", HALDEN, "P", machine, true, tooLong), tooLong))
                .isEmpty();
        assertThat(codes(saas(texts("Two", "", "d"), texts("two ", "", "d").in(PlanState.DRAFT))))
                .contains("name.taken");
        assertThat(codes(saas(texts("One", "In short", "d")))).contains("summary.saas");
    }

    @Test
    @DisplayName("C7: a plan is sold in at least one market")
    void asksForAMarket() {
        var nowhere = with(perUser("team", Visibility.PUBLIC, MONTH), null, List.of(), UserLimits.NONE, Set.of());

        assertThat(codes(saas(nowhere))).containsExactly("markets.required");
        assertThat(codes(saas(with(nowhere, null, List.of(), UserLimits.NONE, Set.of("DE", "XX")))))
                .containsExactly("market.unknown");
    }

    @Test
    @DisplayName("C9: all plans are priced alike; a plan that costs nothing may stand beside them")
    void refusesMixedPricingModels() {
        var flat = plan("flat", PricingModel.FLAT_RATE, Visibility.PUBLIC, MONTH);

        assertThat(codes(saas(flat, perUser("team", Visibility.PUBLIC, MONTH)))).containsExactly("pricingModel.mixed");
        assertThat(codes(product(
                        "p",
                        HALDEN,
                        "P",
                        OfferType.AZURE_VM,
                        true,
                        plan("use", PricingModel.USAGE, Visibility.PUBLIC, usd("PT1H", "PT1H", "0.1")),
                        plan("own", PricingModel.BYOL, Visibility.PUBLIC))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SAAS, FLAT_RATE, P1M, P1M, ''",
        "SAAS, FLAT_RATE, P1Y, P1M, ''",
        "SAAS, FLAT_RATE, P3Y, P3Y, ''",
        "SAAS, FLAT_RATE, P2Y, P1Y, ''",
        "SAAS, FLAT_RATE, P1M, P1Y, payment.unknown",
        "SAAS, FLAT_RATE, P2Y, P3Y, payment.unknown",
        "SAAS, FLAT_RATE, P6M, P1M, term.unknown",
        "AZURE_APPLICATION, FLAT_RATE, P1M, P1M, ''",
        "AZURE_APPLICATION, FLAT_RATE, P1Y, P1M, term.unknown",
        "AZURE_VM, USAGE, PT1H, PT1H, ''",
        "AZURE_VM, USAGE, P1M, P1M, term.unknown",
    })
    @DisplayName("C12, C15: each kind has its terms and ways to pay")
    void knowsTermsAndPayments(OfferType type, PricingModel model, String term, String payment, String code) {
        var priced = plan("a", model, Visibility.PUBLIC, usd(term, payment, "1.00"));

        assertThat(codes(product("p", HALDEN, "P", type, true, priced)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("C14: a term is paid in one way, and limits of users belong to a price per user")
    void refusesWhatContradictsItself() {
        var twice = plan(
                "a", PricingModel.FLAT_RATE, Visibility.PUBLIC, usd("P1Y", "P1M", "1.00"), usd("P1Y", "P1Y", "9.00"));
        var users = perUser("team", Visibility.PUBLIC, MONTH);

        assertThat(codes(saas(twice))).containsExactly("term.twice");
        assertThat(codes(saas(with(users, null, List.of(), new UserLimits(5, 5)))))
                .isEmpty();
        assertThat(codes(saas(with(users, null, List.of(), new UserLimits(5, 4)))))
                .containsExactly("users.max");
        assertThat(codes(saas(with(users, null, List.of(), new UserLimits(0, null)))))
                .containsExactly("users.min");
        assertThat(codes(saas(with(
                        plan("a", PricingModel.FLAT_RATE, Visibility.PUBLIC, MONTH),
                        null,
                        List.of(),
                        new UserLimits(1, null)))))
                .containsExactly("users.perUser");
    }

    @Test
    @DisplayName("C13: up to 30 meters in all plans together, each the same wherever it is, at a flat rate only")
    void limitsMeters() {
        var first = flat("a", meters(0, 20));

        assertThat(codes(saas(first, flat("b", meters(10, 30))))).isEmpty();
        assertThat(codes(saas(first, flat("b", meters(10, 31))))).containsExactly("meters.tooMany");
        assertThat(codes(saas(first, flat("b", List.of(meter("m0", "Other", "P1M"))))))
                .containsExactly("meter.differs");
        assertThat(codes(saas(flat("a", List.of(meter("m0", "M", "P1Y")))))).containsExactly("included.term");
        assertThat(codes(saas(flat("a", List.of(meter("m0", "M", "P1M"), meter("m0", "M", "P1M"))))))
                .containsExactly("meter.twice");
        assertThat(codes(saas(with(perUser("u", Visibility.PUBLIC, MONTH), null, meters(0, 1), UserLimits.NONE))))
                .containsExactly("meters.flatRate");
    }

    @ParameterizedTest
    @CsvSource({
        "SAAS, PER_USER, P1M, ''",
        "SAAS, PER_USER, P3M, trial.length",
        "AZURE_VM, USAGE, P1M, ''",
        "AZURE_VM, USAGE, P3M, ''",
        "AZURE_VM, USAGE, P6M, ''",
        "AZURE_VM, USAGE, P2M, trial.length",
        "AZURE_VM, BYOL, P1M, trial.none",
        "AZURE_APPLICATION, FLAT_RATE, P1M, trial.none",
    })
    @DisplayName("C25: software has a trial of a month, machines of one, three or six")
    void knowsTrials(OfferType type, PricingModel model, String trial, String code) {
        var price = type == OfferType.AZURE_VM ? usd("PT1H", "PT1H", "0.1") : MONTH;
        var priced = model == PricingModel.BYOL
                ? plan("a", model, Visibility.PUBLIC)
                : plan("a", model, Visibility.PUBLIC, price);

        assertThat(codes(product("p", HALDEN, "P", type, true, with(priced, trial, List.of(), UserLimits.NONE))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("C25: what is metered has no trial")
    void refusesATrialOfAPlanWithMeters() {
        var flat = plan("a", PricingModel.FLAT_RATE, Visibility.PUBLIC, MONTH);

        assertThat(codes(saas(with(flat, "P1M", meters(0, 1), UserLimits.NONE))))
                .containsExactly("trial.meters");
    }

    @Test
    @DisplayName("C6: says of each part of a plan what it lacks")
    void tellsPartsApart() {
        var empty = with(texts("", "", "").in(PlanState.DRAFT), null, List.of(), UserLimits.NONE, Set.of());
        var tabs = check.tabs(saas(empty), empty);

        assertThat(tabs.get(PlanTab.LISTING))
                .extracting(Violation::code)
                .containsExactly("name.required", "description.required");
        assertThat(tabs.get(PlanTab.AVAILABILITY)).extracting(Violation::code).containsExactly("markets.required");
    }

    private List<String> codes(Product product) {
        return check.everything(product, product.plans()).stream()
                .map(Violation::code)
                .toList();
    }

    private static Product saas(Plan... plans) {
        return product("p", HALDEN, "P", OfferType.SAAS, true, plans);
    }

    private static Plan[] plans(int all, int ofThesePrivate) {
        return IntStream.range(0, all)
                .mapToObj(i -> perUser("p" + i, i < ofThesePrivate ? Visibility.PRIVATE : Visibility.PUBLIC, MONTH))
                .toArray(Plan[]::new);
    }

    private static Plan flat(String id, List<Meter> meters) {
        return with(plan(id, PricingModel.FLAT_RATE, Visibility.PUBLIC, MONTH), null, meters, UserLimits.NONE);
    }

    private static List<Meter> meters(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> meter("m" + i, "M", "P1M"))
                .collect(toCollection(ArrayList::new));
    }

    private static Meter meter(String id, String name, String term) {
        return new Meter(id, name, "piece", BigMoney.parse("USD 0.0045"), List.of(new Meter.Included(term, 10L)));
    }

    private static Plan texts(String name, String summary, String description) {
        var plan =
                plan(name.isBlank() ? "none" : "id-" + name.strip().hashCode(), PricingModel.BYOL, Visibility.PUBLIC);
        return new Plan(
                plan.id().replace("--", "-"),
                PlanState.LIVE,
                name,
                summary,
                description,
                PricingModel.BYOL,
                Visibility.PUBLIC,
                false,
                null,
                Set.of("DE"),
                List.of(),
                List.of(),
                UserLimits.NONE);
    }

    private static Plan with(Plan plan, @Nullable String trial, List<Meter> meters, UserLimits users) {
        return with(plan, trial, meters, users, plan.markets());
    }

    private static Plan with(
            Plan plan, @Nullable String trial, List<Meter> meters, UserLimits users, Set<String> markets) {
        return new Plan(
                plan.id(),
                plan.state(),
                plan.name(),
                plan.summary(),
                plan.description(),
                plan.pricingModel(),
                plan.visibility(),
                plan.hidden(),
                trial,
                markets,
                plan.prices(),
                meters,
                users);
    }
}

package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.mesh;
import static org.calends.catalog.SampleProducts.vault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.calends.catalog.ListPrice;
import org.calends.pricing.Margin;
import org.calends.problem.Violation;
import org.calends.reseller.PartnerType;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.Reseller;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What keeps a draft from being submitted (A.2, A.3): each rule alone, then all at once. */
class SubmissionRulesTest {

    private static final OfferSettings SETTINGS =
            new OfferSettings(10, 400, 25, 5, 50, OfferSettings.PartialRefusal.CONTINUE);
    private static final PricingRules PRICING = new PricingRules(
            SETTINGS,
            market -> Optional.ofNullable(
                            Map.of("DE", "EUR", "US", "USD", "JP", "JPY").get(market))
                    .map(CurrencyUnit::of));

    @Test
    @DisplayName("A.3: a margin is 0.01 to 100 percent with at most two decimals")
    void acceptsMarginsFromAHundredthToAHundred() {
        assertThat(codesFor(percent("0.01"))).isEmpty();
        assertThat(codesFor(percent("100"))).isEmpty();
        assertThat(codesFor(percent("12.50"))).isEmpty();
        assertThat(codesFor(percent("0"))).containsExactly("margin.range");
        assertThat(codesFor(percent("100.01"))).containsExactly("margin.range");
        assertThat(codesFor(percent("12.345"))).containsExactly("margin.scale");
    }

    @Test
    @DisplayName("R8, R12: only what the marketplace bills can carry a margin")
    void namesWhyAPlanCannotCarryAMargin() {
        assertThat(pricing("halden", new OfferLine("halden-vault", "acme-only", percent("5"))))
                .singleElement()
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("pricing.notTransactable"))
                .satisfies(violation -> assertThat(violation.field()).isEqualTo("pricing[0].plan"));
        assertThat(codes(pricing("fernhill", new OfferLine("fernhill-mesh", "byol", percent("5")))))
                .containsExactly("pricing.notTransactable");
        assertThat(codes(pricing("halden", new OfferLine("halden-vault", "gold", percent("5")))))
                .containsExactly("pricing.unknownPlan");
    }

    @Test
    void knowsNoProductOfAnotherPublisher() {
        assertThat(codes(pricing("halden", new OfferLine("fernhill-mesh", null, percent("5")))))
                .containsExactly("pricing.unknownProduct");
    }

    @Test
    @DisplayName("R18: a product or plan is named once; a plan beside its whole product is fine")
    void refusesTheSameLineTwice() {
        var whole = new OfferLine("halden-vault", null, percent("5"));
        var plan = new OfferLine("halden-vault", "enterprise", percent("10"));

        assertThat(codes(pricing("halden", whole, plan))).isEmpty();
        assertThat(codes(pricing("halden", whole, plan, whole))).containsExactly("pricing.duplicate");
    }

    @Test
    @DisplayName("A.3: 1 to 10 lines")
    void refusesElevenLines() {
        var lines = IntStream.range(0, 11)
                .mapToObj(i -> new OfferLine("halden-vault", "p" + i, percent("5")))
                .toArray(OfferLine[]::new);

        assertThat(codes(pricing("halden", lines))).contains("pricing.tooMany");
        assertThat(codes(pricing("halden"))).containsExactly("pricing.required");
    }

    @Test
    @DisplayName("A.3, R57: a custom price is for one plan, in its terms and markets, each once")
    void refusesCustomPricesThatThePlanDoesNotKnow() {
        var de = new Margin.MarketPrice("P3Y", "P1Y", "DE", BigMoney.parse("EUR 380"));
        var jp = new Margin.MarketPrice("P2Y", "P1Y", "JP", BigMoney.parse("JPY -1"));

        assertThat(codesFor(new Margin.CustomPrice(List.of(de)))).isEmpty();
        assertThat(codesFor(new Margin.CustomPrice(List.of(de, de)))).containsExactly("customPrice.duplicate");
        assertThat(codesFor(new Margin.CustomPrice(List.of(jp))))
                .containsExactly("customPrice.negative", "customPrice.term", "customPrice.market");
        assertThat(codes(pricing("halden", new OfferLine("halden-vault", null, new Margin.CustomPrice(List.of(de))))))
                .contains("customPrice.planOnly");
        assertThat(codes(pricing(
                        "fernhill", new OfferLine("fernhill-mesh", "per-core", new Margin.CustomPrice(List.of())))))
                .containsExactly("customPrice.required", "customPrice.trial");
    }

    @Test
    @DisplayName("R57, R60: a custom price is in the currency of its market, and no finer than its smallest coin")
    void refusesCustomPricesThatNobodyCouldPayInTheirMarket() {
        assertThat(pricing("halden", new OfferLine("halden-vault", "enterprise", custom("DE", "USD 380.00"))))
                .containsExactly(Violation.of(
                        "pricing[0].customPrice[0].currency",
                        "customPrice.currency",
                        "Prices in DE are in EUR.",
                        "R57"));
        assertThat(pricing("halden", new OfferLine("halden-vault", "enterprise", custom("DE", "EUR 380.005"))))
                .containsExactly(Violation.of(
                        "pricing[0].customPrice[0].amount",
                        "customPrice.scale",
                        "Use up to 2 decimals for a price in EUR.",
                        "R60"));
        assertThat(codesFor(custom("JP", "JPY 400.5"))).contains("customPrice.scale");
        assertThat(codesFor(custom("JP", "JPY 400.00"))).doesNotContain("customPrice.scale");
    }

    @Test
    @DisplayName("R60: a custom price of an hour may be as fine as the list price that it replaces")
    void takesAPriceAsFineAsTheListPrice() {
        var hour = mesh().plan("per-core").orElseThrow().prices().get(0);
        var unit = BigMoney.of(CurrencyUnit.EUR, hour.unit().getAmount());
        var finer = unit.plus(new BigDecimal("0.000001"));

        assertThat(codes(pricing("fernhill", perCore(hour, unit)))).doesNotContain("customPrice.scale");
        assertThat(codes(pricing("fernhill", perCore(hour, finer)))).contains("customPrice.scale");
    }

    private static OfferLine perCore(ListPrice hour, BigMoney unit) {
        var price = new Margin.MarketPrice(hour.term(), hour.payment(), "DE", unit);
        return new OfferLine("fernhill-mesh", "per-core", new Margin.CustomPrice(List.of(price)));
    }

    private static Margin custom(String market, String price) {
        return new Margin.CustomPrice(List.of(new Margin.MarketPrice("P3Y", "P1Y", market, BigMoney.parse(price))));
    }

    @Test
    @DisplayName("A.3: up to five addresses, each once, each an address")
    void refusesWrongContacts() {
        assertThat(codes(people().contacts(
                                List.of("a@b.example", "A@B.example", "nobody", "x@y.example\r\nBcc: z@z.example"))))
                .containsExactly("contacts.duplicate", "contacts.invalid", "contacts.invalid");
        assertThat(codes(people().contacts(IntStream.range(0, 6)
                        .mapToObj(i -> i + "@b.example")
                        .toList())))
                .containsExactly("contacts.tooMany");
        assertThat(people().contacts(List.of())).isEmpty();
        assertThat(people().contacts(List.of("nobody", "nobody")))
                .extracting(Violation::rule)
                .containsOnly("A.3");
    }

    @Test
    @DisplayName("R2, R10, A.3: 1 to 400 known resellers that the marketplace bills, each once")
    void refusesWrongResellers() {
        assertThat(codes(people().resellers(List.of()))).containsExactly("resellers.required");
        assertThat(codes(people().resellers(offered(1, 1, 2, 7))))
                .containsExactly("resellers.duplicate", "resellers.indirect", "resellers.unknown");
        assertThat(codes(people().resellers(
                                offered(IntStream.range(0, 401).map(i -> 1).toArray()))))
                .contains("resellers.tooMany");
        assertThat(codes(people().resellers(List.of(new OfferedReseller(
                        new UUID(0, 1),
                        IntStream.range(0, 26).mapToObj(i -> new UUID(1, i)).toList())))))
                .containsExactly("customers.tooMany");
    }

    private static List<OfferedReseller> offered(int... tenants) {
        return IntStream.of(tenants)
                .mapToObj(tenant -> new OfferedReseller(new UUID(0, tenant), List.of()))
                .toList();
    }

    private static PeopleRules people() {
        return new PeopleRules(
                tenants -> Map.of(
                        new UUID(0, 1), reseller(1, PartnerType.DIRECT_BILL),
                        new UUID(0, 2), reseller(2, PartnerType.INDIRECT_RESELLER)),
                SETTINGS);
    }

    private static Reseller reseller(int tenant, PartnerType type) {
        return new Reseller(
                new UUID(0, tenant),
                "Reseller " + tenant,
                type,
                "DE",
                "DACH",
                new TreeSet<>(),
                new TreeSet<>(),
                ProgramStatus.ACTIVE,
                null);
    }

    private static Margin percent(String percent) {
        return new Margin.Percentage(new BigDecimal(percent));
    }

    private static List<String> codesFor(Margin margin) {
        return codes(pricing("halden", new OfferLine("halden-vault", "enterprise", margin)));
    }

    private static List<Violation> pricing(String publisher, OfferLine... lines) {
        return PRICING.violations(publisher, List.of(lines), Map.of("halden-vault", vault(), "fernhill-mesh", mesh()));
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}

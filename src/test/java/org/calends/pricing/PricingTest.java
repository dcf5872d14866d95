package org.calends.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.pricing.SampleMargins.CUSTOMER;
import static org.calends.pricing.SampleMargins.FEBRUARY;
import static org.calends.pricing.SampleMargins.RESELLER;
import static org.calends.pricing.SampleMargins.custom;
import static org.calends.pricing.SampleMargins.granted;
import static org.calends.pricing.SampleMargins.percent;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.calendar.OfferTerm;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.SampleProducts;
import org.calends.pricing.MissedMargin.Reason;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Halden Vault at 49.99 and Fernhill Mesh at 0.07125 cost a reseller in February 2027. */
class PricingTest {

    private static final Instant IN_FEBRUARY = Instant.parse("2027-02-10T12:00:00Z");

    private static final Instant APRIL = Instant.parse("2027-04-01T00:00:00Z");

    private final Catalog catalog = mock();
    private List<GrantedMargin> granted = List.of();
    private final Pricing pricing = new Pricing(
            catalog,
            (reseller, product, at) -> granted,
            new MarketplaceCalendar(new MovableClock()),
            new PricingSettings(new BigDecimal("3")));

    @BeforeEach
    void twoProducts() {
        when(catalog.product("halden-vault")).thenReturn(Optional.of(SampleProducts.vault()));
        when(catalog.product("fernhill-mesh")).thenReturn(Optional.of(SampleProducts.mesh()));
    }

    @Test
    @DisplayName("R72: without a margin the list price holds")
    void quotesTheListPriceWithoutAMargin() {
        var quote = pricing.quote(vault("25"));

        assertThat(quote.overlap().winner()).isNull();
        assertThat(quote.wholesale()).isEqualTo(BigMoney.parse("USD 49.99"));
        assertThat(quote.line()).isEqualTo(Money.parse("USD 1249.75"));
    }

    @Test
    @DisplayName("R53, R60: 12.5 % off 49.99, 25 licenses")
    void takesTheMarginOffTheListPrice() {
        granted = List.of(percent(1, "12.5"));

        var quote = pricing.quote(vault("25"));

        assertThat(quote.listPrice().unit()).isEqualTo(BigMoney.parse("USD 49.99"));
        assertThat(quote.wholesale()).isEqualTo(BigMoney.parse("USD 43.74125"));
        assertThat(quote.line()).isEqualTo(Money.parse("USD 1093.50"));
        assertThat(quote.overlap().winner()).isNotNull().returns(percent(1, "12.5"), PricedMargin::granted);
    }

    @Test
    @DisplayName("R60: usage is rounded after it is multiplied")
    void billsUsageByTheUnit() {
        var quote = pricing.quote(mesh("0.5"));

        assertThat(quote.line()).isEqualTo(Money.parse("USD 0.03"));
    }

    @Test
    @DisplayName("R57: a custom price holds in its own market only")
    void takesACustomPriceWhereItsMarketIs() {
        granted = List.of(custom(1, "DE", "EUR 38.00"), percent(2, "10"));

        assertThat(pricing.quote(vault("2")).line()).isEqualTo(Money.parse("EUR 76.00"));
        granted = List.of(custom(1, "US", "USD 30.00"), percent(2, "10"));
        assertThat(pricing.quote(vault("2")).overlap().losers()).isEmpty();
        assertThat(pricing.quote(vault("2")).wholesale()).isEqualTo(BigMoney.parse("USD 44.991"));
    }

    @Test
    @DisplayName("R44, R69: margins for other plans or customers are no candidates")
    void overlooksMarginsThatDoNotCoverThePurchase() {
        var twenty = new Margin.Percentage(new BigDecimal("20"));
        granted = List.of(
                granted(1, "starter", twenty, Set.of()), granted(2, "enterprise", twenty, Set.of(UUID.randomUUID())));

        assertThat(pricing.quote(vault("1")).overlap().winner()).isNull();
        granted = List.of(granted(3, "enterprise", twenty, Set.of(CUSTOMER)));
        assertThat(pricing.quote(vault("1")).wholesale()).isEqualTo(BigMoney.parse("USD 39.992"));
    }

    @Test
    @DisplayName("R72: from the first instant of the term until just before its end")
    void holdsForExactlyTheTerm() {
        granted = List.of(percent(1, "100"));

        assertThat(wholesaleAt(FEBRUARY.startsAt().minusMillis(1))).isEqualTo("USD 49.99");
        assertThat(wholesaleAt(FEBRUARY.startsAt())).isEqualTo("USD 0.00");
        assertThat(wholesaleAt(FEBRUARY.endsAt().minusMillis(1))).isEqualTo("USD 0.00");
        assertThat(wholesaleAt(FEBRUARY.endsAt())).isEqualTo("USD 49.99");
    }

    @Test
    @DisplayName("R66: when the offer of 15 % ends in the middle of that of 10 %, 10 % hold from that instant")
    void fallsBackToTheOtherMargin() {
        granted = List.of(percent(1, "15"), percent(2, "10").during(new OfferTerm(FEBRUARY.startsAt(), APRIL)));

        assertThat(wholesaleAt(FEBRUARY.endsAt().minusMillis(1))).isEqualTo("USD 42.4915");
        assertThat(wholesaleAt(FEBRUARY.endsAt())).isEqualTo("USD 44.991");
        assertThat(wholesaleAt(APRIL)).isEqualTo("USD 49.99");
    }

    @Test
    @DisplayName(
            "R24, R25: usage gets the margin since the first of the month in which it took effect; purchases do not")
    void reachesBackToTheFirstForUsage() {
        var sinceTheTenth = new OfferTerm(IN_FEBRUARY, FEBRUARY.endsAt());
        granted = List.of(percent(1, "10").during(sinceTheTenth));

        assertThat(meshAt(FEBRUARY.startsAt().minusMillis(1))).isEqualTo("USD 0.07125");
        assertThat(meshAt(FEBRUARY.startsAt())).isEqualTo("USD 0.064125");
        assertThat(meshAt(FEBRUARY.endsAt().minusMillis(1))).isEqualTo("USD 0.064125");
        assertThat(meshAt(FEBRUARY.endsAt())).isEqualTo("USD 0.07125");
        assertThat(wholesaleAt(FEBRUARY.startsAt())).isEqualTo("USD 49.99");
        assertThat(wholesaleAt(IN_FEBRUARY)).isEqualTo("USD 44.991");
    }

    @Test
    @DisplayName("R55, C11: a percentage comes off the price of that instant in that market")
    void startsFromThePriceOfTheMarket() {
        granted = List.of(percent(1, "10"));
        when(catalog.priceAt("halden-vault", "enterprise", "P1M", "DE", IN_FEBRUARY))
                .thenReturn(Optional.of(new ListPrice("P1M", "P1M", BigMoney.parse("EUR 46.00"), null)));

        assertThat(pricing.quote(vault("2")).charge())
                .isEqualTo(new Charge(
                        Money.parse("EUR 92.00"),
                        Money.parse("EUR 82.80"),
                        new BigDecimal("3"),
                        Money.parse("EUR 2.48")));
    }

    @Test
    void tellsWhyAMarginDoesNotHold() {
        var twenty = new Margin.Percentage(new BigDecimal("20"));
        granted = List.of(
                granted(1, "starter", twenty, Set.of()),
                granted(2, null, twenty, Set.of(UUID.randomUUID())),
                custom(3, "US", "USD 30.00"));

        assertThat(pricing.quote(vault("1")).missed())
                .extracting(MissedMargin::reason)
                .containsExactly(Reason.OTHER_PLAN, Reason.OTHER_CUSTOMERS, Reason.NO_PRICE);
    }

    @Test
    void refusesWhatTheCatalogDoesNotHave() {
        assertThat(violations(purchase("halden-none", "enterprise", "P1M", "DE", "1")))
                .containsExactly("product.unknown");
        assertThat(violations(purchase("halden-vault", "gold", "P1M", "DE", "1")))
                .containsExactly("plan.unknown");
    }

    @Test
    void namesEverythingThatIsWrongWithThePurchase() {
        assertThat(violations(purchase("halden-vault", "enterprise", "P9Y", "JP", "0")))
                .containsExactly("term.unknown", "market.not-sold", "quantity.range");
    }

    @Test
    void sellsWholeLicensesButPartsOfUsage() {
        assertThat(violations(vault("1.5"))).containsExactly("quantity.range");
        assertThat(violations(vault("10.0"))).isEmpty();
        assertThat(violations(mesh("-1"))).containsExactly("quantity.range");
    }

    private String wholesaleAt(Instant at) {
        var purchase = new Purchase(RESELLER, CUSTOMER, "halden-vault", "enterprise", "P1M", "DE", BigDecimal.ONE, at);
        return pricing.quote(purchase).wholesale().toString();
    }

    private String meshAt(Instant at) {
        var purchase = new Purchase(RESELLER, CUSTOMER, "fernhill-mesh", "per-core", "PT1H", "DE", BigDecimal.ONE, at);
        return pricing.quote(purchase).wholesale().toString();
    }

    private List<String> violations(Purchase purchase) {
        try {
            pricing.quote(purchase);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream().map(Violation::code).toList();
        }
    }

    private static Purchase vault(String quantity) {
        return purchase("halden-vault", "enterprise", "P1M", "DE", quantity);
    }

    private static Purchase mesh(String quantity) {
        return purchase("fernhill-mesh", "per-core", "PT1H", "DE", quantity);
    }

    private static Purchase purchase(String product, String plan, String term, String market, String quantity) {
        return new Purchase(RESELLER, CUSTOMER, product, plan, term, market, new BigDecimal(quantity), IN_FEBRUARY);
    }
}

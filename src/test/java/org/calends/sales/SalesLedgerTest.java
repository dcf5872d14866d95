package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.departed;
import static org.calends.reseller.SampleResellers.suspended;
import static org.calends.reseller.SampleResellers.tenant;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.calendar.OfferTerm;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.SampleProducts;
import org.calends.pricing.Charge;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.Margin;
import org.calends.pricing.Overlap;
import org.calends.pricing.PriceQuote;
import org.calends.pricing.PricedMargin;
import org.calends.pricing.Pricing;
import org.calends.privateoffer.OfferLock;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.calends.subscription.Subscriptions;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may record which sale, and at what price. */
class SalesLedgerTest {

    private static final String OFFER = "PO-2701-7GK4MX";
    private static final BigMoney LIST = BigMoney.parse("USD 49.99");
    private static final BigMoney WHOLESALE = BigMoney.parse("USD 43.74125");

    private final ResellerDirectory resellers = mock();
    private final Catalog catalog = mock();
    private final Pricing pricing = mock();
    private final OfferLock offers = mock();
    private final JdbcSales sales = mock();
    private final Subscriptions subscriptions = mock();
    private final SalesLedger ledger = new SalesLedger(
            new OrderCheck(new SellerCheck(resellers, mock()), mock(), catalog, pricing, mock()),
            new LockedPrices(pricing, offers, new MarketplaceCalendar(new MovableClock())),
            new Booking(sales, new MarketplaceCalendar(new MovableClock())),
            sales,
            new Provisioning(catalog, subscriptions, mock(), mock()));

    @BeforeEach
    void aResellerAndAProduct() {
        known(active(1, "Solstice Digital"));
        when(catalog.product("halden-vault")).thenReturn(Optional.of(SampleProducts.vault()));
        when(pricing.quote(any())).thenReturn(byOffer());
        logIn(1);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("R82: sells by an offer only after locking it")
    void locksTheOfferThatPricesTheSale() {
        var sale = ledger.record(order("enterprise"));

        verify(offers).lock(PrivateOfferId.of(OFFER));
        verify(sales).add(sale);
        assertThat(sale.price().privateOffer()).isEqualTo(OFFER);
        assertThat(sale.price().wholesale()).isEqualTo(WHOLESALE);
    }

    @Test
    @DisplayName("R82: an offer that was withdrawn while the sale waited for it prices nothing")
    void sellsAtTheListPriceWhenTheWithdrawalCameFirst() {
        when(pricing.quote(any())).thenReturn(byOffer()).thenReturn(atListPrice());

        var sale = ledger.record(order("enterprise"));

        assertThat(sale.price().privateOffer()).isNull();
        assertThat(sale.price().wholesale()).isEqualTo(LIST);
    }

    @Test
    @DisplayName("P10, P16: names the suspended reseller and the private plan at once")
    void refusesWhatCannotBeSold() {
        known(suspended(1));

        assertThatThrownBy(() -> ledger.record(order("acme-only")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::code)
                                .containsExactly("reseller.suspended", "plan.private"));
        verify(sales, never()).add(any());
    }

    @Test
    @DisplayName("P16: who left the program or never was in it sells nothing")
    void refusesResellersOutsideTheProgram() {
        known(departed(1));
        assertThatThrownBy(() -> ledger.record(order("enterprise"))).hasMessageContaining("cannot be sold");

        when(resellers.find(any())).thenReturn(Map.of());
        assertThatThrownBy(() -> ledger.record(order("enterprise"))).hasMessageContaining("cannot be sold");
        verify(sales, never()).add(any());
    }

    @Test
    void letsAResellerRecordItsOwnSalesOnly() {
        logIn(2);

        assertThatThrownBy(() -> ledger.record(order("enterprise"))).isInstanceOf(AccessDeniedException.class);
    }

    private void known(Reseller reseller) {
        when(resellers.find(any())).thenReturn(Map.of(reseller.tenantId(), reseller));
    }

    private static Order order(String plan) {
        return new Order(tenant(1), UUID.randomUUID(), "halden-vault", plan, "P1M", BigDecimal.TEN, "US");
    }

    private static PriceQuote atListPrice() {
        return quote(new Overlap(null, List.of()), LIST);
    }

    private static PriceQuote byOffer() {
        var february = new OfferTerm(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z"));
        var margin = new Margin.Percentage(new BigDecimal("12.5"));
        var granted = new GrantedMargin(
                OFFER, tenant(1), "halden-vault", null, margin, february, Set.of(), february.startsAt());
        return quote(new Overlap(new PricedMargin(granted, WHOLESALE), List.of()), WHOLESALE);
    }

    private static PriceQuote quote(Overlap overlap, BigMoney unit) {
        var line = Money.parse("USD 1.00");
        var charge = new Charge(line, line, BigDecimal.ZERO, Money.parse("USD 0.00"));
        var price = new ListPrice("P1M", "P1M", LIST, null);
        return new PriceQuote("halden", price, overlap, List.of(), unit, null, charge);
    }

    private static void logIn(int tenant) {
        CurrentUser.Known principal = () -> new CurrentUser("somebody", Role.RESELLER, null, tenant(tenant));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null));
    }
}

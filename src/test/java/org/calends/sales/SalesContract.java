package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.catalog.SampleProducts.vault;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.tenant;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.catalog.SampleCatalog;
import org.calends.database.TestDatabase;
import org.calends.pricing.Charge;
import org.calends.pricing.LosingMargin.Reason;
import org.calends.pricing.MissedMargin;
import org.calends.pricing.Purchase;
import org.calends.privateoffer.FirstSale;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.reseller.SampleResellers;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** That a sale is kept as it was priced, on every database. */
abstract class SalesContract {

    private static final Instant NOON = Instant.parse("2027-02-10T12:00:00.123456Z");
    private static final PrivateOfferId OFFER = PrivateOfferId.of("PO-2701-7GK4MX");
    private static final PrivateOfferId UNSOLD = PrivateOfferId.of("PO-2701-8HM5NY");

    private static final List<SaleMargin> CONSIDERED = List.of(
            new SaleMargin(OFFER.value(), new BigDecimal("12.5"), BigMoney.parse("USD 43.741251234567"), null),
            new SaleMargin("PO-2701-9HM5NY", new BigDecimal("10"), BigMoney.parse("USD 44.991"), Reason.HIGHER_MARGIN),
            new SaleMargin("PO-2701-XHM5NY", null, null, MissedMargin.Reason.NO_PRICE));

    private static final String ADD_OFFER = """
            insert into private_offer (id, publisher_id, name, name_key, start_asap, state, version, created_at, updated_at)
            values (:id, 'halden', :id, :id, true, 'DRAFT', 1, current_timestamp, current_timestamp)
            """;

    private final TestDatabase database;
    private final JdbcSales sales;

    SalesContract(TestDatabase database) {
        this.database = database;
        this.sales = new JdbcSales(database.jdbc());
    }

    @BeforeEach
    void twoOffersAndTwoResellers() {
        SampleCatalog.save(database, vault());
        SampleResellers.save(database, active(1, "Solstice Digital"), active(2, "Tamarind"));
        List.of(OFFER, UNSOLD)
                .forEach(id ->
                        database.jdbc().sql(ADD_OFFER).param("id", id.value()).update());
    }

    @Test
    @DisplayName("R81, R83: tells who was the first to sell an offer, and when, to the microsecond")
    void tellsTheFirstSaleOfAnOffer() {
        sales.add(sale(2, NOON.plusSeconds(60), OFFER));
        sales.add(sale(1, NOON, OFFER));

        assertThat(sales.firstSale(OFFER)).contains(new FirstSale(tenant(1), "Solstice Digital", NOON));
    }

    @Test
    @DisplayName("R81: what was sold at the list price, or by another offer, sells no offer")
    void knowsNoSaleOfAnOfferThatNobodySold() {
        sales.add(sale(1, NOON, null));
        sales.add(sale(1, NOON, OFFER));

        assertThat(sales.firstSale(UNSOLD)).isEmpty();
    }

    @Test
    @DisplayName("R53, R60: keeps the wholesale price with every decimal")
    void dropsNoDecimal() {
        sales.add(sale(1, NOON, OFFER));

        assertThat(kept("wholesale_price")).isEqualByComparingTo("43.741251234567");
        assertThat(kept("margin_percent")).isEqualByComparingTo("12.5");
        assertThat(kept("list_price")).isEqualByComparingTo("49.99");
        assertThat(kept("line")).isEqualByComparingTo("1093.50");
        assertThat(kept("quantity")).isEqualByComparingTo("25");
    }

    @Test
    @DisplayName("R3, R14: reads a sale as it was recorded, and only for those whom it concerns")
    void readsASaleForThoseWhomItConcerns() {
        var sale = sale(1, NOON, OFFER);
        sales.add(sale);

        assertThat(sales.find(sale.id(), new SaleScope(null, null))).contains(sale);
        assertThat(sales.find(sale.id(), new SaleScope(tenant(1), null))).contains(sale);
        assertThat(sales.find(sale.id(), new SaleScope(null, "halden"))).contains(sale);
        assertThat(sales.find(sale.id(), new SaleScope(tenant(2), null))).isEmpty();
        assertThat(sales.find(sale.id(), new SaleScope(null, "lumenworks"))).isEmpty();
        assertThat(sales.find(UUID.randomUUID(), new SaleScope(null, null))).isEmpty();
    }

    @Test
    @DisplayName("R80: a refund has the amounts of its sale, negative, and a sale is given back once")
    void givesBackOnce() {
        var sale = sale(1, NOON, OFFER);
        sales.add(sale);
        var refund = sale.refunded(UUID.randomUUID(), NOON.plusSeconds(9), NOON.plusSeconds(10), "rhea");

        sales.add(refund);

        var kept = sales.find(refund.id(), new SaleScope(null, null)).orElseThrow();
        assertThat(kept).isEqualTo(refund);
        assertThat(kept.price().charge().payout()).isEqualTo(Money.parse("USD -1060.69"));
        assertThat(kept.corrects()).isEqualTo(sale.id());
        var again = sale.refunded(UUID.randomUUID(), NOON, NOON, "rhea");
        assertThatThrownBy(() -> sales.add(again)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void listsTheNewestFirst() {
        var first = sale(1, NOON, null);
        var second = sale(1, NOON.plusSeconds(1), OFFER);
        List.of(first, second, sale(2, NOON, OFFER)).forEach(sales::add);

        var page =
                sales.page(new SaleQuery(null, SaleKind.ORDER), new SaleScope(tenant(1), null), new PageRequest(0, 1));

        assertThat(page.items()).containsExactly(second);
        assertThat(page.total()).isEqualTo(2);
        var none = new SaleQuery(UUID.randomUUID(), null);
        assertThat(sales.page(none, new SaleScope(null, null), new PageRequest(0, 9))
                        .items())
                .isEmpty();
    }

    private BigDecimal kept(String column) {
        return database.jdbc()
                .sql("select " + column + " from sale")
                .query(BigDecimal.class)
                .single();
    }

    private static Sale sale(int reseller, Instant at, @Nullable PrivateOfferId offer) {
        var purchase = new Purchase(
                tenant(reseller),
                UUID.randomUUID(),
                "halden-vault",
                "enterprise",
                "P1M",
                "US",
                new BigDecimal("25"),
                at);
        var price = new SalePrice(
                "P1M",
                BigMoney.parse("USD 49.99"),
                offer == null ? null : new BigDecimal("12.5"),
                false,
                BigMoney.parse("USD 43.741251234567"),
                null,
                new Charge(
                        Money.parse("USD 1249.75"),
                        Money.parse("USD 1093.50"),
                        new BigDecimal("3"),
                        Money.parse("USD 32.81")),
                offer == null ? null : offer.value(),
                offer == null ? List.of() : CONSIDERED);
        return new Sale(
                UUID.randomUUID(),
                SaleKind.ORDER,
                "halden",
                null,
                null,
                null,
                null,
                purchase,
                new PaidPeriod(at, at.plusSeconds(1)),
                price,
                at.plusSeconds(1),
                "rhea");
    }
}

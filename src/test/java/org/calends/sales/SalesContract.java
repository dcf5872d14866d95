package org.calends.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.catalog.SampleProducts.vault;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.tenant;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.catalog.SampleCatalog;
import org.calends.database.TestDatabase;
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

/** That a sale is kept as it was priced, on every database. */
abstract class SalesContract {

    private static final Instant NOON = Instant.parse("2027-02-10T12:00:00.123456Z");
    private static final PrivateOfferId OFFER = PrivateOfferId.of("PO-2701-7GK4MX");
    private static final PrivateOfferId UNSOLD = PrivateOfferId.of("PO-2701-8HM5NY");

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
                Money.parse("USD 1093.50"),
                offer == null ? null : offer.value());
        return new Sale(UUID.randomUUID(), purchase, price, "rhea");
    }
}

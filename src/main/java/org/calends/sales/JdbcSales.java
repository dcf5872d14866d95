package org.calends.sales;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.calends.privateoffer.FirstSale;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.SaleHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sales in their table; rows are added and never changed. */
@Repository
class JdbcSales implements SaleHistory {

    private static final String ADD = """
            insert into sale (id, private_offer_id, reseller, customer, product_key, plan_id, term, payment, market, quantity,
                list_price, list_currency, margin_percent, custom_price, wholesale_price, currency, line, sold_at, recorded_by)
            values (:id, :offer, :reseller, :customer, :product, :plan, :term, :payment, :market, :quantity,
                :list, :listCurrency, :percent, :custom, :wholesale, :currency, :line, :soldAt, :recordedBy)
            """;

    // Resellers that are no longer known still have sold.
    private static final String FIRST = """
            select s.reseller, coalesce(r.name, cast(s.reseller as varchar(36))) as name, s.sold_at
            from sale s left join reseller r on r.tenant_id = s.reseller
            where s.private_offer_id = :offer
            order by s.sold_at, s.id fetch first 1 rows only
            """;

    private static final String FIND = """
            select s.* from sale s join product p on p.product_key = s.product_key
            where s.id = :id
              and (cast(:reseller as uuid) is null or s.reseller = :reseller)
              and (cast(:publisher as varchar) is null or p.publisher_id = :publisher)
            """;

    private final JdbcClient jdbc;

    JdbcSales(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Sale sale) {
        var row = jdbc.sql(ADD).param("id", sale.id()).param("recordedBy", sale.recordedBy());
        addPrice(addPurchase(row, sale), sale.price()).update();
    }

    private static JdbcClient.StatementSpec addPurchase(JdbcClient.StatementSpec row, Sale sale) {
        var purchase = sale.purchase();
        return row.param("reseller", purchase.reseller())
                .param("customer", purchase.customer())
                .param("product", purchase.product())
                .param("plan", purchase.plan())
                .param("term", purchase.term())
                .param("market", purchase.market())
                .param("quantity", purchase.quantity())
                .param("soldAt", purchase.at().atOffset(ZoneOffset.UTC));
    }

    private static JdbcClient.StatementSpec addPrice(JdbcClient.StatementSpec row, SalePrice price) {
        return row.param("offer", price.privateOffer())
                .param("payment", price.payment())
                .param("list", price.list().getAmount())
                .param("listCurrency", price.list().getCurrencyUnit().getCode())
                .param("percent", price.marginPercent())
                .param("custom", price.customPrice())
                .param("wholesale", price.wholesale().getAmount())
                .param("currency", price.wholesale().getCurrencyUnit().getCode())
                .param("line", price.line().getAmount());
    }

    Optional<Sale> find(UUID id, SaleScope scope) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("reseller", scope.reseller())
                .param("publisher", scope.publisher())
                .query((row, number) -> SaleReading.sale(row))
                .optional();
    }

    @Override
    public Optional<FirstSale> firstSale(PrivateOfferId id) {
        return jdbc.sql(FIRST)
                .param("offer", id.value())
                .query(JdbcSales::firstSale)
                .optional();
    }

    private static FirstSale firstSale(ResultSet row, int number) throws SQLException {
        return new FirstSale(
                row.getObject("reseller", UUID.class),
                row.getString("name"),
                row.getObject("sold_at", OffsetDateTime.class).toInstant());
    }
}

package org.calends.payout;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.calends.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Writes rows of the ledger as tests need them, each with a fee of 3. */
final class SampleLedger {

    private static final String ADD = """
            insert into sale (id, kind, corrects, publisher_id, private_offer_id, reseller, customer, product_key, plan_id, term,
                payment, market, quantity, covered, list_price, list_currency, custom_price, wholesale_price, currency,
                list_line, line, fee_percent, fee, payout, paid_from, paid_until, sold_at, recorded_at, recorded_by)
            select :id, :kind, cast(:corrects as uuid), p.publisher_id, null, :reseller, :reseller, p.product_key, 'team', 'P1M', 'P1M',
                'DE', 2, 0, 60, :listCurrency, false, 50, :currency, :list, :line, 3, :fee, :line - :fee, t.at, t.at, t.at,
                :recordedAt, 'rhea'
            from product p, (select cast(:soldAt as timestamp(6) with time zone) as at) t where p.product_key = :product
            """;

    private final TestDatabase database;

    SampleLedger(TestDatabase database) {
        this.database = database;
        product("halden", "vault");
        product("lumenworks", "insight");
    }

    private void product(String publisher, String key) {
        run("insert into publisher (id, name) values ('%1$s', '%1$s')".formatted(publisher));
        run("""
                insert into product (product_key, id, publisher_id, title, offer_type, published, reseller_channel, exclusive)
                values ('%s', '%s', '%s', 'Title', 'SAAS', true, 'ANY', false)
                """.formatted(key, UUID.randomUUID(), publisher));
        run("""
                insert into plan (product_key, id, position, name, description, pricing_model, visibility)
                values ('%s', 'team', 0, 'Team', 'For teams', 'PER_USER', 'PUBLIC')
                """.formatted(key));
    }

    /** In euros, recorded as it was sold. */
    UUID sold(String product, String line, String at) {
        return row(product, "EUR", line, at, at, null);
    }

    UUID soldInDollars(String product, String line, String at) {
        return row(product, "USD", line, at, at, null);
    }

    /** Recorded later than it was sold. */
    UUID late(String product, String line, String at, String recordedAt) {
        return row(product, "EUR", line, at, recordedAt, null);
    }

    UUID refunded(UUID sale, String product, String line, String at, String recordedAt) {
        return row(product, "EUR", line, at, recordedAt, sale);
    }

    private UUID row(
            String product, String currency, String line, String at, String recordedAt, @Nullable UUID corrects) {
        var id = UUID.randomUUID();
        var amount = new BigDecimal(line);
        var fee = new BigDecimal("3").multiply(BigDecimal.valueOf(amount.signum()));
        database.jdbc()
                .sql(ADD)
                .param("id", id)
                .param("kind", corrects == null ? "ORDER" : "REFUND")
                .param("corrects", corrects)
                .param("reseller", UUID.fromString("00000000-0000-0000-0000-000000000001"))
                .param("listCurrency", currency)
                .param("currency", currency)
                .param("list", amount.multiply(new BigDecimal("1.2")))
                .param("line", amount)
                .param("fee", fee)
                .param("soldAt", Instant.parse(at).atOffset(ZoneOffset.UTC))
                .param("recordedAt", Instant.parse(recordedAt).atOffset(ZoneOffset.UTC))
                .param("product", product)
                .update();
        return id;
    }

    private void run(String sql) {
        database.jdbc().sql(sql).update();
    }
}

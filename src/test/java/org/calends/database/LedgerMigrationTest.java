package org.calends.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was sold before there was a ledger is the beginning of it. */
class LedgerMigrationTest {

    private static final List<String> SOLD =
            List.of("insert into publisher (id, name) values ('halden', 'Halden Software')", """
            insert into product (product_key, id, publisher_id, title, offer_type, published, reseller_channel, exclusive)
            values ('vault', '00000000-0000-0000-0000-000000000001', 'halden', 'Vault', 'SAAS', true, 'ANY', false)
            """, """
            insert into plan (product_key, id, position, name, description, pricing_model, visibility)
            values ('vault', 'team', 0, 'Team', '', 'PER_USER', 'PUBLIC')
            """, """
            insert into reseller (tenant_id, name, partner_type, country, region, program_status)
            values ('00000000-0000-0000-0000-000000000002', 'Solstice', 'DIRECT_BILL', 'DE', 'DACH', 'ACTIVE')
            """, """
            insert into sale (id, reseller, customer, product_key, plan_id, term, payment, market, quantity, list_price,
                list_currency, custom_price, wholesale_price, currency, line, sold_at, recorded_by)
            values ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002',
                '00000000-0000-0000-0000-000000000004', 'vault', 'team', 'P1M', 'P1M', 'DE', 25, 49.99, 'USD', false, 49.99,
                'USD', 1249.75, timestamp with time zone '2026-10-01 00:00:00+00', 'rhea')
            """);

    private static final String IN_YEN = """
            update sale set list_price = 5000, list_currency = 'JPY', wholesale_price = 4375, currency = 'JPY', quantity = 1,
                line = 4375
            """;

    private record Line(BigDecimal list, BigDecimal fee, BigDecimal payout) {}

    private record Amounts(String kind, String publisher, BigDecimal fee, BigDecimal payout) {}

    @ParameterizedTest
    @EnumSource
    void keepsWhatWasSoldBefore(Engine engine) {
        try (var database = TestDatabase.at(engine, "16")) {
            SOLD.forEach(row -> database.jdbc().sql(row).update());

            database.migrate(TestDatabase.LATEST);

            assertThat(database.jdbc()
                            .sql("select kind, publisher_id publisher, fee, payout from sale")
                            .query(Amounts.class)
                            .single())
                    .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .usingRecursiveComparison()
                    .isEqualTo(new Amounts("ORDER", "halden", new BigDecimal("37.49"), new BigDecimal("1212.26")));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R61, R62: a yen has no parts, whatever the ledger began with")
    void roundsToWhatTheCurrencyHas(Engine engine) {
        try (var database = TestDatabase.at(engine, "16")) {
            SOLD.forEach(row -> database.jdbc().sql(row).update());
            database.jdbc().sql(IN_YEN).update();

            database.migrate(TestDatabase.LATEST);

            assertThat(database.jdbc()
                            .sql("select list_line list, fee, payout from sale")
                            .query(Line.class)
                            .single())
                    .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .usingRecursiveComparison()
                    .isEqualTo(new Line(new BigDecimal("5000"), new BigDecimal("131"), new BigDecimal("4244")));
        }
    }
}

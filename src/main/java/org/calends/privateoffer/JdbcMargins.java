package org.calends.privateoffer;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.calendar.OfferTerm;
import org.calends.money.Decimals;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.Margin;
import org.calends.pricing.MarginSource;
import org.calends.privateoffer.DraftContentReading.LineKey;
import org.calends.security.OfferScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Margins as a query, never a copy: they hold by date, however far behind the engine is. The reseller is published, the offer
 * is neither a draft nor withdrawn, and the term contains the instant that is asked for.
 */
@Repository
class JdbcMargins implements MarginSource, GrantedMargins {

    private static final String GRANTED = """
            select o.id, o.ends_at, r.tenant_id, l.position, l.product_key, l.plan_id, l.margin_percent,
                case when r.published_at > o.starts_at then r.published_at else o.starts_at end effective_from
            from offered_reseller r
                join private_offer o on o.id = r.offer_id
                join offer_line l on l.offer_id = o.id
            where r.tenant_id = :reseller and r.published_at is not null
              and o.state in ('IN_PROGRESS', 'LIVE', 'ENDED')
              and r.published_at < o.ends_at and o.ends_at > :at
            """;

    private static final String IN_FORCE =
            GRANTED + " and l.product_key = :product and o.starts_at <= :at and r.published_at <= :at";

    private static final String SEEN = GRANTED + """
              and (cast(:publisher as varchar) is null or o.publisher_id = :publisher)
            order by effective_from, o.id, l.position
            """;

    private static final String CUSTOMERS = """
            select offer_id, customer_id from offered_customer where tenant_id = :reseller and offer_id in (:offers)
            """;

    private final JdbcClient jdbc;
    private final DraftContentReading contents;

    JdbcMargins(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.contents = new DraftContentReading(jdbc);
    }

    @Override
    public List<GrantedMargin> inForce(UUID reseller, String product, Instant at) {
        return granted(asked(IN_FORCE, reseller, at).param("product", product), reseller);
    }

    @Override
    public List<GrantedMargin> of(UUID reseller, Instant at) {
        return of(reseller, OfferScope.ALL, at);
    }

    @Override
    public List<GrantedMargin> of(UUID reseller, OfferScope scope, Instant at) {
        return granted(asked(SEEN, reseller, at).param("publisher", scope.publisher()), reseller);
    }

    private JdbcClient.StatementSpec asked(String sql, UUID reseller, Instant at) {
        return jdbc.sql(sql).param("reseller", reseller).param("at", at.atOffset(ZoneOffset.UTC));
    }

    private record Row(
            String offer,
            int line,
            String product,
            @Nullable String plan,
            @Nullable BigDecimal percent,
            OfferTerm effective) {}

    private List<GrantedMargin> granted(JdbcClient.StatementSpec query, UUID reseller) {
        List<Row> rows = query.query((row, i) -> row(row)).list();
        var customers = customers(reseller, rows);
        var prices = contents.prices(rows.stream()
                .filter(row -> row.percent() == null)
                .map(Row::offer)
                .collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new GrantedMargin(
                        row.offer(),
                        reseller,
                        row.product(),
                        row.plan(),
                        margin(row, prices),
                        row.effective(),
                        customers.getOrDefault(row.offer(), Set.of()),
                        row.effective().startsAt()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("id"),
                row.getInt("position"),
                row.getString("product_key"),
                row.getString("plan_id"),
                row.getBigDecimal("margin_percent"),
                new OfferTerm(OfferReading.instant(row, "effective_from"), OfferReading.instant(row, "ends_at")));
    }

    private static Margin margin(Row row, Map<LineKey, List<Margin.MarketPrice>> prices) {
        return row.percent() != null
                ? new Margin.Percentage(Decimals.plain(row.percent()))
                : new Margin.CustomPrice(prices.getOrDefault(new LineKey(row.offer(), row.line()), List.of()));
    }

    private Map<String, Set<UUID>> customers(UUID reseller, List<Row> rows) {
        var customers = new HashMap<String, Set<UUID>>();
        if (!rows.isEmpty()) {
            jdbc.sql(CUSTOMERS)
                    .param("reseller", reseller)
                    .param("offers", rows.stream().map(Row::offer).distinct().toList())
                    .query(row -> {
                        customers
                                .computeIfAbsent(row.getString("offer_id"), offer -> new HashSet<>())
                                .add(row.getObject("customer_id", UUID.class));
                    });
        }
        return customers;
    }
}

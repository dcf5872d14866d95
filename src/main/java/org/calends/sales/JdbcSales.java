package org.calends.sales;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.privateoffer.FirstSale;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.SaleHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sales in their table; rows are added and never changed. */
@Repository
class JdbcSales implements SaleHistory {

    // Resellers that are no longer known still have sold.
    private static final String FIRST = """
            select s.reseller, coalesce(r.name, cast(s.reseller as varchar(36))) as name, s.sold_at
            from sale s left join reseller r on r.tenant_id = s.reseller
            where s.private_offer_id = :offer
            order by s.sold_at, s.id fetch first 1 rows only
            """;

    private static final String SEEN = """
            from sale s
            where (cast(:reseller as uuid) is null or s.reseller = :reseller)
              and (cast(:publisher as varchar) is null or s.publisher_id = :publisher)
            """;

    private static final String MATCHING = SEEN + """
              and (cast(:subscription as uuid) is null or s.subscription_id = :subscription)
              and (cast(:kind as varchar) is null or s.kind = :kind)
            """;

    private static final String PAGE = "select s.* " + MATCHING
            + "order by s.recorded_at desc, s.sold_at desc, s.id offset :offset rows fetch next :size rows only";

    private static final String MARGINS =
            "select * from sale_margin where sale_id in (:sales) order by sale_id, position";

    private final JdbcClient jdbc;
    private final SaleWriting writing;

    JdbcSales(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.writing = new SaleWriting(jdbc);
    }

    void add(Sale sale) {
        writing.add(sale);
    }

    Optional<Sale> find(UUID id, SaleScope scope) {
        return complete(scoped("select s.* " + SEEN + " and s.id = :id", scope).param("id", id)).stream()
                .findFirst();
    }

    /** The newest first. */
    Page<Sale> page(SaleQuery query, SaleScope scope, PageRequest page) {
        var items = asked(PAGE, query, scope).param("offset", page.offset()).param("size", page.size());
        var total = asked("select count(*) " + MATCHING, query, scope).query(Long.class);
        return new Page<>(complete(items), page.page(), page.size(), total.single());
    }

    private JdbcClient.StatementSpec asked(String sql, SaleQuery query, SaleScope scope) {
        var kind = query.kind();
        return scoped(sql, scope)
                .param("subscription", query.subscription())
                .param("kind", kind == null ? null : kind.name());
    }

    private JdbcClient.StatementSpec scoped(String sql, SaleScope scope) {
        return jdbc.sql(sql).param("reseller", scope.reseller()).param("publisher", scope.publisher());
    }

    /** Each with the margins that were considered. */
    List<Sale> complete(JdbcClient.StatementSpec query) {
        var found = query.query((row, n) -> SaleReading.sale(row)).list();
        var margins = found.isEmpty()
                ? Map.<UUID, List<SaleMargin>>of()
                : margins(found.stream().map(Sale::id).toList());
        return found.stream()
                .map(sale -> sale.explained(margins.getOrDefault(sale.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<SaleMargin>> margins(List<UUID> sales) {
        return jdbc
                .sql(MARGINS)
                .param("sales", sales)
                .query((row, n) -> Map.entry(row.getObject("sale_id", UUID.class), SaleReading.margin(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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
                row.getObject("reseller", UUID.class), row.getString("name"), SaleReading.instant(row, "sold_at"));
    }
}

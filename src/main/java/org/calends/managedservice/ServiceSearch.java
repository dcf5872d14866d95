package org.calends.managedservice;

import java.util.EnumMap;
import java.util.Map;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds managed services among all products: what was never submitted has no row of its own, and is a draft. */
@Repository
class ServiceSearch {

    // Nulls are cast because PostgreSQL wants to know the type of each parameter.
    private static final String ALL = """
            from product p left join managed_service s on s.product_key = p.product_key
            where p.offer_type = 'MANAGED_SERVICE'
              and (cast(:publisher as varchar) is null or p.publisher_id = :publisher)
            """;

    private static final String IN_STATE = ALL + """
              and (cast(:state as varchar) is null or coalesce(s.state, 'DRAFT') = :state)
            """;

    private static final String PAGE =
            """
            select p.product_key, coalesce(s.state, 'DRAFT') state, s.note, coalesce(s.version, 0) version
            """ + IN_STATE + "order by p.product_key offset :offset rows fetch next :size rows only";

    private static final String COUNTS = """
            select coalesce(s.state, 'DRAFT') state, count(*) number
            """ + ALL + "group by coalesce(s.state, 'DRAFT')";

    private final JdbcClient jdbc;

    ServiceSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ManagedServiceOffer> page(@Nullable String publisher, @Nullable ServiceState state, PageRequest page) {
        var total = asking("select count(*) " + IN_STATE, publisher, state)
                .query(Long.class)
                .single();
        var items = asking(PAGE, publisher, state)
                .param("offset", page.offset())
                .param("size", page.size())
                .query(ServiceRows::service)
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    Map<ServiceState, Long> counts(@Nullable String publisher) {
        Map<ServiceState, Long> counts = new EnumMap<>(ServiceState.class);
        jdbc.sql(COUNTS).param("publisher", publisher).query(row -> {
            counts.put(ServiceState.valueOf(row.getString("state")), row.getLong("number"));
        });
        return counts;
    }

    private JdbcClient.StatementSpec asking(String sql, @Nullable String publisher, @Nullable ServiceState state) {
        return jdbc.sql(sql).param("publisher", publisher).param("state", state == null ? null : state.name());
    }
}

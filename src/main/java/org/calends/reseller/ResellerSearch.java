package org.calends.reseller;

import java.util.List;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds resellers by name or tenant id and by what they are filtered by (R16). */
class ResellerSearch {

    // Nulls are cast because PostgreSQL wants to know the type of each parameter.
    private static final String MATCHING = """
            where (cast(:part as varchar) is null
                or lower(name) like lower('%' || :part || '%') escape '!'
                or cast(tenant_id as varchar(36)) like lower(:part || '%') escape '!')
              and (cast(:region as varchar) is null or region = :region)
              and (cast(:skill as varchar) is null or tenant_id in
                (select tenant_id from reseller_skill where skill = :skill))
              and (cast(:competency as varchar) is null or tenant_id in
                (select tenant_id from reseller_competency where competency = :competency))
              and (cast(:type as varchar) is null or partner_type = :type)
              and (cast(:status as varchar) is null or program_status = :status)
            """;

    private static final String ALL = ResellerRows.SELECT + MATCHING + "order by ";
    private static final String PAGE = " offset :offset rows fetch next :size rows only";
    private static final String COUNT = "select count(*) from reseller " + MATCHING;

    private final JdbcClient jdbc;
    private final ResellerRows rows;

    ResellerSearch(JdbcClient jdbc, ResellerRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Page<Reseller> page(ResellerQuery query, PageRequest page) {
        var total = asking(COUNT, query).query(Long.class).single();
        var found = asking(ALL + query.order().sql() + PAGE, query)
                .param("offset", page.offset())
                .param("size", page.size());
        return new Page<>(rows.complete(found), page.page(), page.size(), total);
    }

    List<Reseller> all(ResellerQuery query) {
        return rows.complete(asking(ALL + query.order().sql(), query));
    }

    ResellerFilters filters() {
        return new ResellerFilters(
                values("select distinct region from reseller order by region"),
                values("select distinct skill from reseller_skill order by skill"),
                values("select distinct competency from reseller_competency order by competency"));
    }

    private List<String> values(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private JdbcClient.StatementSpec asking(String sql, ResellerQuery query) {
        var part = given(query.q());
        var type = query.partnerType();
        var status = query.programStatus();
        return jdbc.sql(sql)
                .param("part", part == null ? null : part.replaceAll("[!%_]", "!$0"))
                .param("region", given(query.region()))
                .param("skill", given(query.skill()))
                .param("competency", given(query.competency()))
                .param("type", type == null ? null : type.name())
                .param("status", status == null ? null : status.name());
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}

package org.calends.reseller;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The resellers in their tables; who may sell which product is next door. */
@Repository
class JdbcResellers implements ResellerDirectory {

    private static final String RESELLER = """
            select tenant_id, name, partner_type, country, region, program_status, suspension_reason
            from reseller
            """;

    private static final String BY_TENANT = RESELLER + "where tenant_id in (:tenants)";

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
            """;

    private static final String SEARCH =
            RESELLER + MATCHING + "order by lower(name), tenant_id offset :offset rows fetch next :size rows only";

    private static final String COUNT = "select count(*) from reseller " + MATCHING;

    private final JdbcClient jdbc;
    private final ResellerRows rows;
    private final AuthorizationRows authorizations;

    JdbcResellers(JdbcClient jdbc, NamedParameterJdbcOperations batches, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.rows = new ResellerRows(batches);
        this.authorizations = new AuthorizationRows(jdbc, calendar);
    }

    @Override
    public Map<UUID, Reseller> find(Collection<UUID> tenantIds) {
        if (tenantIds.isEmpty()) {
            return Map.of();
        }
        return rows.complete(jdbc.sql(BY_TENANT).param("tenants", Set.copyOf(tenantIds))).stream()
                .collect(Collectors.toMap(Reseller::tenantId, Function.identity()));
    }

    @Override
    public Page<Reseller> search(ResellerQuery query, PageRequest page) {
        var total = asking(COUNT, query).query(Long.class).single();
        var found = asking(SEARCH, query).param("offset", page.offset()).param("size", page.size());
        return new Page<>(rows.complete(found), page.page(), page.size(), total);
    }

    @Override
    public ResellerFilters filters() {
        return new ResellerFilters(
                values("select distinct region from reseller order by region"),
                values("select distinct skill from reseller_skill order by skill"),
                values("select distinct competency from reseller_competency order by competency"));
    }

    @Override
    @Transactional
    public void save(Collection<Reseller> resellers) {
        rows.save(resellers);
    }

    @Override
    @Transactional
    public void authorize(Collection<String> productKeys, Collection<UUID> tenantIds) {
        if (!productKeys.isEmpty() && !tenantIds.isEmpty()) {
            authorizations.add(productKeys, tenantIds);
        }
    }

    @Override
    public Set<UUID> authorized(Collection<String> productKeys, Collection<UUID> tenantIds) {
        return productKeys.isEmpty() || tenantIds.isEmpty()
                ? new HashSet<>(tenantIds)
                : authorizations.complete(productKeys, tenantIds);
    }

    private JdbcClient.StatementSpec asking(String sql, ResellerQuery query) {
        var part = given(query.q());
        return jdbc.sql(sql)
                .param("part", part == null ? null : part.replaceAll("[!%_]", "!$0"))
                .param("region", given(query.region()))
                .param("skill", given(query.skill()))
                .param("competency", given(query.competency()));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private List<String> values(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}

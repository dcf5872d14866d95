package org.calends.reseller;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.reseller.StatusChange.Origin;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The resellers in their tables; who may sell which product is next door. */
@Repository
class JdbcResellers implements ResellerDirectory {

    private static final String BY_TENANT = ResellerRows.SELECT + "where tenant_id in (:tenants)";
    private static final String LOCK = ResellerRows.SELECT + "where tenant_id = :tenant for update";

    private static final String CHANGE = """
            update reseller set program_status = :status, suspension_reason = :reason where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;
    private final ResellerRows rows;
    private final ResellerSearch search;
    private final StatusLog log;
    private final AuthorizationRows authorizations;

    JdbcResellers(JdbcClient jdbc, NamedParameterJdbcOperations batches, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.rows = new ResellerRows(batches);
        this.search = new ResellerSearch(jdbc, rows);
        this.log = new StatusLog(batches, calendar);
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
        return search.page(query, page);
    }

    @Override
    public List<Reseller> all(ResellerQuery query) {
        return search.all(query);
    }

    @Override
    public ResellerFilters filters() {
        return search.filters();
    }

    @Override
    @Transactional
    public void save(Collection<Reseller> resellers) {
        var known = find(tenants(resellers));
        write(log.respectingDecisions(resellers, known), known, Origin.FILE);
    }

    @Override
    @Transactional
    public void replace(Collection<Reseller> resellers) {
        write(resellers, find(tenants(resellers)), Origin.HAND);
    }

    private void write(Collection<Reseller> resellers, Map<UUID, Reseller> known, Origin origin) {
        rows.save(resellers);
        log.note(resellers, known, origin);
    }

    @Override
    public Optional<Reseller> lock(UUID tenantId) {
        return rows.complete(jdbc.sql(LOCK).param("tenant", tenantId)).stream().findFirst();
    }

    @Override
    @Transactional
    public void change(StatusChange change) {
        jdbc.sql(CHANGE)
                .param("status", change.status().name())
                .param("reason", StatusRows.nameOf(change.reason()))
                .param("tenant", change.tenantId())
                .update();
        log.note(change);
    }

    @Override
    public List<StatusChange> history(UUID tenantId) {
        return log.of(tenantId);
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

    private static Set<UUID> tenants(Collection<Reseller> resellers) {
        return resellers.stream().map(Reseller::tenantId).collect(Collectors.toSet());
    }
}

package org.calends.reseller;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which reseller may sell which product. */
class AuthorizationRows {

    // Two batches may name the same pair; whoever comes second waits here instead of failing on the primary key.
    private static final String LOCK =
            "select tenant_id from reseller where tenant_id in (:tenants) order by tenant_id for update";

    private static final String ADD = """
            merge into reseller_authorization a
            using (select p.product_key, r.tenant_id from product p cross join reseller r
                where p.product_key in (:products) and r.tenant_id in (:tenants)) s
            on (a.product_key = s.product_key and a.tenant_id = s.tenant_id)
            when not matched then insert (product_key, tenant_id, authorized_at)
                values (s.product_key, s.tenant_id, cast(:now as timestamp(6) with time zone))
            """;

    private static final String COMPLETE = """
            select tenant_id from reseller_authorization
            where product_key in (:products) and tenant_id in (:tenants)
            group by tenant_id having count(*) = :all
            """;

    private final JdbcClient jdbc;
    private final MarketplaceCalendar calendar;

    AuthorizationRows(JdbcClient jdbc, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void add(Collection<String> productKeys, Collection<UUID> tenantIds) {
        var locked = jdbc.sql(LOCK)
                .param("tenants", Set.copyOf(tenantIds))
                .query(UUID.class)
                .list();
        if (!locked.isEmpty()) {
            jdbc.sql(ADD)
                    .param("products", Set.copyOf(productKeys))
                    .param("tenants", locked)
                    .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    Set<UUID> complete(Collection<String> productKeys, Collection<UUID> tenantIds) {
        var products = Set.copyOf(productKeys);
        return new HashSet<>(jdbc.sql(COMPLETE)
                .param("products", products)
                .param("tenants", Set.copyOf(tenantIds))
                .param("all", products.size())
                .query(UUID.class)
                .list());
    }
}

package org.calends.delegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the delegations of a product page by page, and counts those of many. */
@Repository
class DelegationSearch {

    private static final String PAGE = """
            select * from delegation where product_key = :product order by state, accepted_at desc, id
            offset :offset rows fetch next :size rows only
            """;

    private static final String SCOPES = """
            select delegation_id, subscription_id, resource_group from delegation_scope where delegation_id in (:ids)
            order by delegation_id, position
            """;

    private static final String ACTIVE = """
            select product_key, count(*) number from delegation where state = 'ACTIVE' and product_key in (:products)
            group by product_key
            """;

    private final JdbcClient jdbc;

    DelegationSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force before those that have ended, each time the newest first. */
    Page<Delegation> ofProduct(String product, PageRequest page) {
        var total = jdbc.sql("select count(*) from delegation where product_key = :product")
                .param("product", product)
                .query(Long.class)
                .single();
        var found = jdbc.sql(PAGE)
                .param("product", product)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, i) -> Delegations.delegation(row, List.of()))
                .list();
        var scopes = scopes(found.stream().map(Delegation::id).toList());
        return new Page<>(found, page.page(), page.size(), total)
                .map(delegation -> delegation.covering(scopes.getOrDefault(delegation.id(), List.of())));
    }

    Map<String, Long> active(Collection<String> products) {
        Map<String, Long> numbers = new HashMap<>();
        jdbc.sql(ACTIVE).param("products", products).query(row -> {
            numbers.put(row.getString("product_key"), row.getLong("number"));
        });
        return numbers;
    }

    private Map<UUID, List<Scope>> scopes(List<UUID> delegations) {
        Map<UUID, List<Scope>> scopes = new HashMap<>();
        if (!delegations.isEmpty()) {
            jdbc.sql(SCOPES).param("ids", delegations).query(row -> {
                scopes.computeIfAbsent(row.getObject("delegation_id", UUID.class), id -> new ArrayList<>())
                        .add(Delegations.scope(row, 0));
            });
        }
        return scopes;
    }
}

package org.calends.delegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds delegations page by page, and counts those of many products. */
@Repository
class DelegationSearch {

    private static final String OF_PRODUCT = "from delegation d where product_key = :whose";

    private static final String OF_PUBLISHER = """
            from delegation d join product p on p.product_key = d.product_key
            where (cast(:whose as varchar) is null or p.publisher_id = :whose)
            """;

    private static final String OF_CUSTOMER = """
            select * from delegation
            where product_key = :product and plan_id = :plan and customer = :customer and state = 'ACTIVE'
            order by accepted_at desc, id
            """;

    private static final String PART = " offset :offset rows fetch next :size rows only";

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
        return page(OF_PRODUCT, " order by d.state, d.accepted_at desc, d.id", product, page);
    }

    /** The newest first; those of all products when there is no publisher. */
    Page<Delegation> ofPublisher(@Nullable String publisher, PageRequest page) {
        return page(OF_PUBLISHER, " order by d.accepted_at desc, d.id", publisher, page);
    }

    /** What a customer has delegated by a plan and not taken back, the newest first. */
    List<Delegation> inForce(String product, String plan, UUID customer) {
        return covering(jdbc.sql(OF_CUSTOMER)
                .param("product", product)
                .param("plan", plan)
                .param("customer", customer)
                .query((row, i) -> Delegations.delegation(row, List.of()))
                .list());
    }

    Map<String, Long> active(Collection<String> products) {
        Map<String, Long> numbers = new HashMap<>();
        jdbc.sql(ACTIVE).param("products", products).query(row -> {
            numbers.put(row.getString("product_key"), row.getLong("number"));
        });
        return numbers;
    }

    private Page<Delegation> page(String from, String order, @Nullable String whose, PageRequest page) {
        var total = jdbc.sql("select count(*) " + from)
                .param("whose", whose)
                .query(Long.class)
                .single();
        var found = jdbc.sql("select d.* " + from + order + PART)
                .param("whose", whose)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, i) -> Delegations.delegation(row, List.of()))
                .list();
        return new Page<>(covering(found), page.page(), page.size(), total);
    }

    private List<Delegation> covering(List<Delegation> found) {
        var scopes = scopes(found.stream().map(Delegation::id).toList());
        return found.stream()
                .map(delegation -> delegation.covering(scopes.getOrDefault(delegation.id(), List.of())))
                .toList();
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

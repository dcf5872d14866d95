package org.calends.reseller;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** One of the two tables that hold several words per reseller: its skills, or its competencies. */
class TagRows {

    private final NamedParameterJdbcOperations jdbc;
    private final String select;
    private final String delete;
    private final String insert;

    TagRows(NamedParameterJdbcOperations jdbc, String table, String column) {
        this.jdbc = jdbc;
        select = "select tenant_id, %s from %s where tenant_id in (:tenants)".formatted(column, table);
        delete = "delete from %s where tenant_id = :tenant".formatted(table);
        insert = "insert into %s (tenant_id, %s) values (:tenant, :tag)".formatted(table, column);
    }

    Map<UUID, SortedSet<String>> of(List<UUID> tenants) {
        return jdbc
                .query(
                        select,
                        Map.of("tenants", tenants),
                        (row, n) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
    }

    void replace(Collection<Reseller> resellers, Function<Reseller, SortedSet<String>> tags) {
        var tenants = resellers.stream().map(TagRows::tenant);
        var rows = resellers.stream()
                .flatMap(reseller -> tags.apply(reseller).stream()
                        .map(tag -> tenant(reseller).addValue("tag", tag)));
        jdbc.batchUpdate(delete, tenants.toArray(MapSqlParameterSource[]::new));
        jdbc.batchUpdate(insert, rows.toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource tenant(Reseller reseller) {
        return new MapSqlParameterSource("tenant", reseller.tenantId());
    }
}

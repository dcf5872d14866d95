package org.calends.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collector;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what belongs to many products in one query each. */
class ChildRows {

    private final JdbcClient jdbc;

    ChildRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    <K, V, C> Map<K, C> of(
            String sql, Collection<String> keys, RowMapper<Map.Entry<K, V>> mapper, Collector<V, ?, C> collector) {
        return jdbc.sql(sql).param("keys", keys).query(mapper).list().stream().collect(grouped(collector));
    }

    /** As of an instant. */
    <K, V, C> Map<K, C> of(
            String sql,
            Collection<String> keys,
            Instant at,
            RowMapper<Map.Entry<K, V>> mapper,
            Collector<V, ?, C> collector) {
        return jdbc.sql(sql).param("keys", keys).param("at", at.atOffset(ZoneOffset.UTC)).query(mapper).list().stream()
                .collect(grouped(collector));
    }

    private static <K, V, C> Collector<Map.Entry<K, V>, ?, Map<K, C>> grouped(Collector<V, ?, C> collector) {
        return groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, collector));
    }
}

package org.calends.audience;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The audiences of private plans: as their publisher has written them, and as they are in force. */
@Repository
class Audiences {

    private static final String OF_PLAN =
            "from plan_audience where product_key = :key and plan_id = :plan and live = :live";

    private static final String PAGE = "select id, type, description " + OF_PLAN
            + " order by position offset :offset rows fetch next :size rows only";

    private static final String INSERT = """
            insert into plan_audience (product_key, plan_id, live, id, type, position, description)
            values (:key, :plan, false, :id, :type, :position, :description)
            """;

    private static final String PUBLISH = """
            insert into plan_audience (product_key, plan_id, live, id, type, position, description)
            select product_key, plan_id, true, id, type, position, description
            """ + OF_PLAN;

    // Neither side has somebody whom the other has not.
    private static final String DIFFERING = """
            select count(*) from (
                select id, type from plan_audience where product_key = :key and plan_id = :plan
                group by id, type having count(*) = 1) alone
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    Audiences(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** As it was written. */
    Page<Member> page(String productKey, String planId, PageRequest page) {
        var members = members(productKey, planId, page.offset(), page.size());
        return new Page<>(members, page.page(), page.size(), count(productKey, planId, false));
    }

    /** As it was written. */
    List<Member> all(String productKey, String planId) {
        return members(productKey, planId, 0, Integer.MAX_VALUE);
    }

    private List<Member> members(String productKey, String planId, long offset, int size) {
        return of(PAGE, productKey, planId, false)
                .param("offset", offset)
                .param("size", size)
                .query((row, n) -> new Member(
                        row.getString("id"), MemberType.valueOf(row.getString("type")), row.getString("description")))
                .list();
    }

    long count(String productKey, String planId, boolean live) {
        return of("select count(*) " + OF_PLAN, productKey, planId, live)
                .query(Long.class)
                .single();
    }

    /** How many are in one of the two and not in the other. */
    long differing(String productKey, String planId) {
        return jdbc.sql(DIFFERING)
                .param("key", productKey)
                .param("plan", planId)
                .query(Long.class)
                .single();
    }

    void replace(String productKey, String planId, List<Member> members) {
        of("delete " + OF_PLAN, productKey, planId, false).update();
        batches.batchUpdate(
                INSERT,
                IntStream.range(0, members.size())
                        .mapToObj(i -> new MapSqlParameterSource("key", productKey)
                                .addValue("plan", planId)
                                .addValue("position", i)
                                .addValue("id", UUID.fromString(members.get(i).id()))
                                .addValue("type", members.get(i).type().name())
                                .addValue("description", members.get(i).description()))
                        .toArray(SqlParameterSource[]::new));
    }

    /** From now on in force. */
    void publish(String productKey, String planId) {
        of("delete " + OF_PLAN, productKey, planId, true).update();
        of(PUBLISH, productKey, planId, false).update();
    }

    private JdbcClient.StatementSpec of(String sql, String productKey, String planId, boolean live) {
        return jdbc.sql(sql).param("key", productKey).param("plan", planId).param("live", live);
    }
}

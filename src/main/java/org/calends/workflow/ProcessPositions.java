package org.calends.workflow;

import java.util.List;
import java.util.Set;
import org.calends.privateoffer.PrivateOfferId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells pages where the process of an offer stands, in two queries. Whose offer it is, the caller has asked. */
@Repository
@Transactional(readOnly = true)
public class ProcessPositions {

    // Of the engine's executions those without children stand somewhere; the others only hold them together.
    private static final String TOKENS = """
            select d.KEY_ diagram, e.ACT_ID_ step, count(*) number
            from ACT_RU_EXECUTION e
                join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_
                join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
            where p.BUSINESS_KEY_ = :key and d.KEY_ in (:diagrams) and e.ACT_ID_ is not null and e.IS_ACTIVE_
              and not exists (select 1 from ACT_RU_EXECUTION c where c.PARENT_ID_ = e.ID_)
            group by d.KEY_, e.ACT_ID_
            order by d.KEY_, e.ACT_ID_
            """;

    private static final String STUCK = """
            select i.ID_ id, d.KEY_ diagram, i.ACTIVITY_ID_ step, i.INCIDENT_MSG_ message, i.INCIDENT_TIMESTAMP_ since,
                case when i.CAUSE_INCIDENT_ID_ = i.ID_ then 1 else 0 end cause, i.PROC_INST_ID_ instance
            from ACT_RU_INCIDENT i
                join ACT_RU_EXECUTION p on p.ID_ = i.PROC_INST_ID_
                join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
            where p.BUSINESS_KEY_ = :key and d.KEY_ in (:diagrams)
            order by i.INCIDENT_TIMESTAMP_, i.ID_
            """;

    private static final String INSTANCE = """
            select p.ID_ from ACT_RU_EXECUTION p
            join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_
            where p.BUSINESS_KEY_ = :key and d.KEY_ in (:diagrams) and p.PARENT_ID_ is null and p.SUPER_EXEC_ is null
            order by p.ID_ fetch first 1 row only
            """;

    private static final Set<String> SERVICE = Set.of(ProcessPosition.SERVICE);

    private final JdbcClient jdbc;

    ProcessPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ProcessPosition of(PrivateOfferId id) {
        return position(id.value(), ProcessPosition.DIAGRAMS);
    }

    /** Likewise that of a managed service, by the key of its product. */
    public ProcessPosition ofService(String product) {
        return position(product, SERVICE);
    }

    /** As the engine's webapps name it; null once the process is over. */
    public @Nullable String instanceOf(PrivateOfferId id) {
        return instance(id.value(), ProcessPosition.DIAGRAMS);
    }

    public @Nullable String instanceOfService(String product) {
        return instance(product, SERVICE);
    }

    private @Nullable String instance(String key, Set<String> diagrams) {
        return about(INSTANCE, key, diagrams).query(String.class).optional().orElse(null);
    }

    private ProcessPosition position(String key, Set<String> diagrams) {
        return new ProcessPosition(tokens(key, diagrams), stuck(key, diagrams));
    }

    private List<ProcessPosition.Token> tokens(String key, Set<String> diagrams) {
        return about(TOKENS, key, diagrams)
                .query((row, i) -> new ProcessPosition.Token(
                        row.getString("diagram"), row.getString("step"), row.getInt("number")))
                .list();
    }

    private List<ProcessPosition.Stuck> stuck(String key, Set<String> diagrams) {
        return about(STUCK, key, diagrams)
                .query((row, i) -> new ProcessPosition.Stuck(
                        row.getString("id"),
                        row.getString("diagram"),
                        row.getString("step"),
                        row.getString("message"),
                        row.getTimestamp("since").toInstant(),
                        row.getBoolean("cause"),
                        row.getString("instance")))
                .list();
    }

    private JdbcClient.StatementSpec about(String sql, String key, Set<String> diagrams) {
        return jdbc.sql(sql).param("key", key).param("diagrams", diagrams);
    }
}

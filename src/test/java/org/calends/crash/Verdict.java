package org.calends.crash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is wrong when everything has come to rest; nothing should be. */
final class Verdict {

    private static final String NOT_ONCE = """
            select o.id || ' is ' || o.state || ' after ' || count(e.seq) || ' times ' || :transition
            from private_offer o left join offer_event e on e.offer_id = o.id and e.transition = :transition
            where o.start_month = :month group by o.id, o.state having o.state <> :state or count(e.seq) <> 1
            """;

    private static final String ELSEWHERE = """
            select o.id || ' has a token at ' || coalesce(e.ACT_ID_, 'nothing')
            from private_offer o
                join ACT_RU_EXECUTION p on p.BUSINESS_KEY_ = o.id
                join ACT_RU_EXECUTION e on e.PROC_INST_ID_ = p.ID_
                    and not exists (select 1 from ACT_RU_EXECUTION c where c.PARENT_ID_ = e.ID_)
            where o.start_month = :month and e.ACT_ID_ is distinct from cast(:waitsAt as varchar)
            """;

    private static final String RESELLERS = """
            select o.id || ' has a reseller ' || r.state
            from private_offer o join offered_reseller r on r.offer_id = o.id
            where o.start_month = :month and r.state <> :resellers
            """;

    private static final String LEFT_OVER = """
            select 'incident: ' || coalesce(INCIDENT_MSG_, ACTIVITY_ID_) from ACT_RU_INCIDENT
            union all select 'mail task: ' || coalesce(ERROR_MSG_, ID_) from ACT_RU_EXT_TASK
            union all select 'locked job: ' || ID_ from ACT_RU_JOB where LOCK_OWNER_ is not null
            union all select 'failed job: ' || coalesce(EXCEPTION_MSG_, ID_) from ACT_RU_JOB
                where RETRIES_ = 0 or EXCEPTION_MSG_ is not null
            union all select 'unsent mail: ' || message_id from mail where state <> 'SENT'
            union all select 'trigger in error: ' || trigger_name from qrtz_triggers where trigger_state = 'ERROR'
            union all select 'finding: ' || check_name || ' ' || subject from audit_finding
            """;

    private final JdbcClient jdbc;

    Verdict(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Work work) throws IOException {
        var wrong = new ArrayList<String>();
        int found = jdbc.sql("select count(*) from private_offer where start_month = :month")
                .param("month", work.month().toString())
                .query(Integer.class)
                .single();
        if (found != work.offers()) {
            wrong.add(found + " offers instead of " + work.offers());
        }
        for (var sql : List.of(NOT_ONCE, ELSEWHERE, RESELLERS, LEFT_OVER)) {
            wrong.addAll(ask(sql, work));
        }
        wrong.addAll(audit(work.moment() == Moment.SUBMISSION ? Instant.EPOCH : work.due()));
        return wrong;
    }

    private List<String> ask(String sql, Work work) {
        var moment = work.moment();
        return jdbc.sql(sql)
                .param("month", work.month().toString())
                .param("transition", moment.transition())
                .param("state", moment.state())
                .param("waitsAt", moment.waitsAt())
                .param("resellers", moment == Moment.SUBMISSION ? "SCHEDULED" : moment.state())
                .query(String.class)
                .list();
    }

    /** The program's own checks, at once rather than every five minutes. */
    private List<String> audit(Instant now) throws IOException {
        var wrong = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:audit/*/*.sql")) {
            var sql = file.getContentAsString(StandardCharsets.UTF_8);
            jdbc.sql(sql).param("now", now.atOffset(ZoneOffset.UTC)).query(String.class).list().stream()
                    .map(offender -> file.getFilename() + ": " + offender)
                    .forEach(wrong::add);
        }
        return wrong;
    }
}

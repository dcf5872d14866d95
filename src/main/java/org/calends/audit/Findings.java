package org.calends.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings that nobody has mended yet. */
@Repository
class Findings {

    private static final String ADD = """
            insert into audit_finding (check_name, subject, message, since) values (:check, :subject, :message, :now)
            """;
    private static final String REMOVE = "delete from audit_finding where check_name = :check and subject = :subject";
    private static final String ALL = """
            select check_name, subject, message, since from audit_finding order by since, check_name, subject
            """;

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> subjectsOf(Check check) {
        return jdbc.sql("select subject from audit_finding where check_name = :check")
                .param("check", check.name())
                .query(String.class)
                .list();
    }

    void add(Check check, String subject, Instant now) {
        jdbc.sql(ADD)
                .param("check", check.name())
                .param("subject", subject)
                .param("message", check.message())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Check check, String subject) {
        jdbc.sql(REMOVE).param("check", check.name()).param("subject", subject).update();
    }

    List<Finding> all() {
        return jdbc.sql(ALL)
                .query((row, i) -> new Finding(
                        row.getString("check_name"),
                        row.getString("subject"),
                        row.getString("message"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}

package org.calends.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The findings that nobody has mended yet. */
@Repository
class Findings {

    private static final String ADD = """
            insert into audit_finding (check_name, subject, message, since) values (:check, :subject, :message, :now)
            """;
    private static final String REMOVE = "delete from audit_finding where check_name = :check and subject = :subject";
    private static final String OLDEST = """
            select check_name, subject, message, since from audit_finding
            order by since, check_name, subject offset :offset rows fetch next :size rows only
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

    void add(Finding finding) {
        jdbc.sql(ADD)
                .param("check", finding.check())
                .param("subject", finding.subject())
                .param("message", finding.message())
                .param("now", finding.since().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Check check, String subject) {
        jdbc.sql(REMOVE).param("check", check.name()).param("subject", subject).update();
    }

    /** How many there are for each check that has some. */
    Map<String, Long> counts() {
        var counts = new HashMap<String, Long>();
        jdbc.sql("select check_name, count(*) as number from audit_finding group by check_name")
                .query(row -> {
                    counts.put(row.getString("check_name"), row.getLong("number"));
                });
        return counts;
    }

    Page<Finding> oldest(PageRequest page) {
        var total =
                jdbc.sql("select count(*) from audit_finding").query(Long.class).single();
        var items = jdbc.sql(OLDEST)
                .param("offset", page.offset())
                .param("size", page.size())
                .query((row, i) -> new Finding(
                        row.getString("check_name"),
                        row.getString("subject"),
                        row.getString("message"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }
}

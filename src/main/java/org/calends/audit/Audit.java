package org.calends.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.calends.calendar.MarketplaceCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what must hold with what is in the tables, ours and the engine's; it reports and never repairs. */
@Service
@Transactional
public class Audit {

    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);

    private final JdbcClient jdbc;
    private final Findings findings;
    private final MarketplaceCalendar calendar;

    Audit(JdbcClient jdbc, Findings findings, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.calendar = calendar;
    }

    /** Checks the invariants. */
    public void run() {
        run(Round.INVARIANTS);
    }

    public void run(Round round) {
        Check.of(round).forEach(this::make);
    }

    /** What does not hold, the oldest first. */
    @Transactional(readOnly = true)
    public List<Finding> findings() {
        return findings.all();
    }

    private void make(Check check) {
        var offenders = new TreeSet<>(jdbc.sql(check.sql())
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
        var known = findings.subjectsOf(check);
        known.stream()
                .filter(subject -> !offenders.contains(subject))
                .forEach(subject -> findings.remove(check, subject));
        known.forEach(offenders::remove);
        offenders.forEach(subject -> report(check, subject));
    }

    private void report(Check check, String subject) {
        findings.add(check, subject, calendar.now());
        LOG.error("Audit: {} does not hold for {}. {}", check.name(), subject, check.message());
    }
}

package org.calends.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.notification.Operators;
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
    private final Operators operators;
    private final MarketplaceCalendar calendar;

    Audit(JdbcClient jdbc, Findings findings, Operators operators, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.operators = operators;
        this.calendar = calendar;
    }

    /** Checks the invariants. */
    public void run() {
        run(Round.INVARIANTS);
    }

    /** Operators hear of a finding when it is new, and not again while it stands. */
    public void run(Round round) {
        var news =
                Check.of(round).stream().flatMap(check -> make(check).stream()).toList();
        Notices.of(round, news).forEach(operators::tell);
    }

    /** What does not hold, the oldest first. */
    @Transactional(readOnly = true)
    public Page<Finding> findings(PageRequest page) {
        return findings.oldest(page);
    }

    /** Returns what was not known. */
    private List<Finding> make(Check check) {
        var now = calendar.now();
        var offenders = new TreeSet<>(jdbc.sql(check.sql())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
        var known = findings.subjectsOf(check);
        known.stream()
                .filter(subject -> !offenders.contains(subject))
                .forEach(subject -> findings.remove(check, subject));
        known.forEach(offenders::remove);
        return offenders.stream()
                .map(subject -> report(new Finding(check.name(), subject, check.message(), now)))
                .toList();
    }

    private Finding report(Finding finding) {
        findings.add(finding);
        LOG.error("Audit: {} does not hold for {}. {}", finding.check(), finding.subject(), finding.message());
        return finding;
    }
}

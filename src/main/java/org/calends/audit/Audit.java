package org.calends.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /**
     * Makes the checks of a round, and forgets what other rounds found that holds again: their turn may be weeks away.
     * Operators hear of a finding when it is new, and not again while it stands.
     */
    public void run(Round round) {
        var news =
                Check.of(round).stream().flatMap(check -> make(check).stream()).toList();
        Notices.of(round, news).forEach(operators::tell);
        Stream.of(Round.values())
                .filter(other -> other != round)
                .flatMap(other -> Check.of(other).stream())
                .forEach(this::forgetMended);
    }

    /** What does not hold, the oldest first. */
    @Transactional(readOnly = true)
    public Page<Finding> findings(PageRequest page) {
        return findings.oldest(page);
    }

    /** Everything that is looked at, and how often each does not hold. */
    @Transactional(readOnly = true)
    public List<CheckResult> results() {
        var standing = findings.counts();
        return Stream.of(Round.values())
                .flatMap(round -> Check.of(round).stream()
                        .map(check -> new CheckResult(
                                round, check.name(), check.message(), standing.getOrDefault(check.name(), 0L))))
                .toList();
    }

    /** Returns what was not known. */
    private List<Finding> make(Check check) {
        var offenders = offenders(check);
        var known = findings.subjectsOf(check);
        forget(check, known, offenders);
        known.forEach(offenders::remove);
        return offenders.stream()
                .map(subject -> report(new Finding(check.name(), subject, check.message(), calendar.now())))
                .toList();
    }

    private void forgetMended(Check check) {
        var known = findings.subjectsOf(check);
        if (!known.isEmpty()) {
            forget(check, known, offenders(check));
        }
    }

    private void forget(Check check, List<String> known, Set<String> offenders) {
        known.stream()
                .filter(subject -> !offenders.contains(subject))
                .forEach(subject -> findings.remove(check, subject));
    }

    private Set<String> offenders(Check check) {
        return new TreeSet<>(jdbc.sql(check.sql())
                .param("now", calendar.now().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list());
    }

    private Finding report(Finding finding) {
        findings.add(finding);
        LOG.error("Audit: {} does not hold for {}. {}", finding.check(), finding.subject(), finding.message());
        return finding;
    }
}

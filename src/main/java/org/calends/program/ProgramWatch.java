package org.calends.program;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.problem.NotFound;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.calends.reseller.StatusChange;
import org.calends.reseller.StatusChange.Origin;
import org.calends.reseller.SuspensionReason;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspends partners who meet a criterion of the program, and reinstates them when they no longer do (R35). What somebody
 * decided by hand it leaves alone.
 */
@Component
@Transactional
public class ProgramWatch {

    private final ResellerDirectory directory;
    private final StandingRows standings;
    private final ProgramCriteria criteria;
    private final MarketplaceCalendar calendar;

    ProgramWatch(
            ResellerDirectory directory,
            StandingRows standings,
            ProgramCriteria criteria,
            MarketplaceCalendar calendar) {
        this.directory = directory;
        this.standings = standings;
        this.criteria = criteria;
        this.calendar = calendar;
    }

    /** Takes a report about a partner, and acts on it at once. */
    public void report(UUID tenant, Standing standing) {
        var reseller = directory.lock(tenant).orElseThrow(() -> new NotFound("Reseller " + tenant));
        standings.save(tenant, standing, calendar.now(), CurrentUser.get().name());
        measure(reseller);
    }

    /** Measures everybody again, because invoices grow older by themselves. */
    public void measureAll() {
        standings.reported().stream()
                .map(directory::lock)
                .flatMap(Optional::stream)
                .forEach(this::measure);
    }

    private void measure(Reseller reseller) {
        var tenant = reseller.tenantId();
        var met = standings
                .of(tenant)
                .map(standing -> criteria.met(standing, calendar.today()))
                .orElse(Set.of());
        if (reseller.programStatus() == ProgramStatus.ACTIVE && !met.isEmpty()) {
            change(tenant, ProgramStatus.SUSPENDED, met.iterator().next(), noteOf(met));
        } else if (met.isEmpty() && suspendedByCriteria(reseller)) {
            change(tenant, ProgramStatus.ACTIVE, null, "No criterion is met any more.");
        }
    }

    private boolean suspendedByCriteria(Reseller reseller) {
        var history = directory.history(reseller.tenantId());
        return reseller.programStatus() == ProgramStatus.SUSPENDED
                && !history.isEmpty()
                && history.get(history.size() - 1).origin() == Origin.CRITERIA;
    }

    private void change(UUID tenant, ProgramStatus status, @Nullable SuspensionReason reason, String note) {
        var actor = CurrentUser.get().name();
        directory.change(new StatusChange(tenant, calendar.now(), actor, Origin.CRITERIA, status, reason, note));
    }

    private static String noteOf(Set<SuspensionReason> met) {
        return met.stream().map(SuspensionReason::words).collect(Collectors.joining(", ", "Criteria met: ", "."));
    }
}

package org.calends.program;

import static org.calends.reseller.ProgramStatus.ACTIVE;
import static org.calends.reseller.ProgramStatus.LEFT;
import static org.calends.reseller.ProgramStatus.SUSPENDED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** The operators' door to the program (P7, P10, R35). What a partner has sold goes on; only new sales stop. */
@Component
@Transactional
public class ProgramManagement {

    private final ResellerDirectory directory;
    private final StandingRows standings;
    private final MarketplaceCalendar calendar;

    ProgramManagement(ResellerDirectory directory, StandingRows standings, MarketplaceCalendar calendar) {
        this.directory = directory;
        this.standings = standings;
        this.calendar = calendar;
    }

    public void suspend(UUID tenant, SuspensionReason reason, @Nullable String note) {
        move(tenant, SUSPENDED, reason, note);
    }

    /** Whoever reinstates by hand has settled what was reported so far: only a new report suspends again. */
    public void reinstate(UUID tenant, @Nullable String note) {
        move(tenant, ACTIVE, null, note);
        standings.remove(tenant);
    }

    public void depart(UUID tenant, @Nullable String note) {
        move(tenant, LEFT, null, note);
    }

    @Transactional(readOnly = true)
    public Reseller reseller(UUID tenant) {
        return Optional.ofNullable(directory.find(List.of(tenant)).get(tenant))
                .orElseThrow(() -> new NotFound("Reseller " + tenant));
    }

    @Transactional(readOnly = true)
    public Optional<Standing> standing(UUID tenant) {
        return standings.of(tenant);
    }

    /** Every change of status, the oldest first. */
    @Transactional(readOnly = true)
    public List<StatusChange> history(UUID tenant) {
        return directory.history(reseller(tenant).tenantId());
    }

    private void move(UUID tenant, ProgramStatus next, @Nullable SuspensionReason reason, @Nullable String note) {
        var reseller = directory.lock(tenant).orElseThrow(() -> new NotFound("Reseller " + tenant));
        if (reseller.programStatus() == next) {
            throw new StatusRefused(reseller);
        }
        var actor = CurrentUser.get().name();
        directory.change(new StatusChange(tenant, calendar.now(), actor, Origin.HAND, next, reason, note));
    }
}

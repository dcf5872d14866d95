package org.calends.program;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.calends.reseller.SuspensionReason;
import org.springframework.stereotype.Component;

/** Measures what was reported about a partner: whatever is met here suspends it (R35). */
@Component
class ProgramCriteria {

    private final ProgramSettings settings;

    ProgramCriteria(ProgramSettings settings) {
        this.settings = settings;
    }

    /** The criteria that are met, the gravest first. */
    Set<SuspensionReason> met(Standing standing, LocalDate today) {
        var met = EnumSet.noneOf(SuspensionReason.class);
        if (standing.abuse()) {
            met.add(SuspensionReason.ABUSE);
        }
        if (standing.vettingFailed()) {
            met.add(SuspensionReason.FAILED_VETTING);
        }
        if (standing.eligibilityLost()) {
            met.add(SuspensionReason.LOST_ELIGIBILITY);
        }
        var due = standing.unpaidSince();
        if (due != null && today.isAfter(due.plusDays(settings.overdueDays()))) {
            met.add(SuspensionReason.INVOICE_OVERDUE);
        }
        return met;
    }
}

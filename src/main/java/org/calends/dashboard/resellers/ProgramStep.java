package org.calends.dashboard.resellers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calends.reseller.ProgramStatus;

/** What an operator decides about a reseller; the word is the end of its address. */
enum ProgramStep {
    SUSPENSION(ProgramStatus.SUSPENDED, "pause"),
    REINSTATEMENT(ProgramStatus.ACTIVE, "play"),
    DEPARTURE(ProgramStatus.LEFT, "out");

    private final ProgramStatus next;
    private final String icon;

    ProgramStep(ProgramStatus next, String icon) {
        this.next = next;
        this.icon = icon;
    }

    static Optional<ProgramStep> of(String word) {
        return Arrays.stream(values()).filter(step -> step.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String icon() {
        return icon;
    }

    /** Those that lead anywhere from where a reseller stands. */
    static List<ProgramStep> from(ProgramStatus now) {
        return Arrays.stream(values())
                .filter(step -> step.next != now)
                .filter(step -> step != SUSPENSION || now == ProgramStatus.ACTIVE)
                .toList();
    }
}

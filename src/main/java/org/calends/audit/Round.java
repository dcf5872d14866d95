package org.calends.audit;

/** Which checks are made together; each has a folder of SQL in {@code audit/}. */
public enum Round {
    /** What always holds, at every instant. */
    INVARIANTS("invariants"),
    /** What takes longer than promised (R37). */
    SLA("sla"),
    /** What should have happened when the month began. */
    MONTH_START("month-start");

    private final String folder;

    Round(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }
}

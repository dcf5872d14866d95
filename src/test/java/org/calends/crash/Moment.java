package org.calends.crash;

/** The work during which a node is killed: what happens to each offer, and what follows from it. */
enum Moment {
    SUBMISSION("SUBMITTED", "IN_PROGRESS", "AwaitStart"),
    MONTH_START("LIVE", "LIVE", "AwaitEnd"),
    MONTH_END("ENDED", "ENDED", null);

    private final String transition;
    private final String state;
    private final String waitsAt;

    Moment(String transition, String state, String waitsAt) {
        this.transition = transition;
        this.state = state;
        this.waitsAt = waitsAt;
    }

    /** The event that each offer's history must have, once. */
    String transition() {
        return transition;
    }

    /** The state in which each offer must be in the end. */
    String state() {
        return state;
    }

    /** Where each process must wait in the end; null when it must be over. */
    String waitsAt() {
        return waitsAt;
    }

    boolean isMailed() {
        return this != SUBMISSION;
    }
}

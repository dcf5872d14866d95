package org.calends.workflow.engine;

/** Why the program refuses to run rather than do harm, and what to do about it; {@link CannotStartReport} prints both. */
class CannotStart extends RuntimeException {

    private final String remedy;

    CannotStart(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}

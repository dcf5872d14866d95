package org.calends.dashboard;

/**
 * What a diagram says of one of its steps.
 *
 * @param diagram the name of its file
 * @param step as it is called in there
 * @param number how many: of resellers where the step works on them, of incidents where it is stuck; 0 for what walks through it
 */
public record Mark(String diagram, String step, Kind kind, long number) {

    /** What there is to say, with the color that says it. */
    public enum Kind {
        HERE("progress"),
        DONE("live"),
        REFUSED("bad"),
        STUCK("bad"),
        OVER("ended");

        private final String tone;

        Kind(String tone) {
            this.tone = tone;
        }
    }

    /** The name of a class. */
    public String tone() {
        return kind.tone;
    }
}

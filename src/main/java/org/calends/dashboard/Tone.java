package org.calends.dashboard;

import org.calends.privateoffer.PrivateOfferState;

/** How a state of an offer looks everywhere: its color, its icon, and its word (message {@code state.<name>}). */
public enum Tone {
    DRAFT("draft", "pencil"),
    IN_PROGRESS("progress", "clock"),
    LIVE("live", "check"),
    ENDED("ended", "stop"),
    WITHDRAWN("withdrawn", "undo"),
    /** Laid over In Progress while a refused reseller waits for a decision. */
    ATTENTION("bad", "alert");

    private final String color;
    private final String icon;

    Tone(String color, String icon) {
        this.color = color;
        this.icon = icon;
    }

    public static Tone of(PrivateOfferState state, boolean needsAttention) {
        return needsAttention
                ? ATTENTION
                : switch (state) {
                    case DRAFT -> DRAFT;
                    case IN_PROGRESS -> IN_PROGRESS;
                    case LIVE -> LIVE;
                    case ENDED -> ENDED;
                    case WITHDRAWN -> WITHDRAWN;
                };
    }

    /** The name of a class of the stylesheet. */
    public String color() {
        return color;
    }

    public String icon() {
        return icon;
    }
}

package org.calends.dashboard.services;

import org.calends.managedservice.ServiceState;

/** How a state of a managed service looks: its color, its icon, and its word (message {@code services.state.<name>}). */
enum ServiceTone {
    DRAFT("draft", "pencil"),
    IN_REVIEW("progress", "eye"),
    LIVE("live", "check"),
    UPDATE_IN_REVIEW("progress", "refresh"),
    STOPPED("ended", "stop");

    private final String color;
    private final String icon;

    ServiceTone(String color, String icon) {
        this.color = color;
        this.icon = icon;
    }

    static ServiceTone of(ServiceState state) {
        return valueOf(state.name());
    }

    /** The name of a class of the stylesheet. */
    public String color() {
        return color;
    }

    public String icon() {
        return icon;
    }
}

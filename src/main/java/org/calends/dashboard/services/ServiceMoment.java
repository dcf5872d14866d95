package org.calends.dashboard.services;

import org.calends.managedservice.ServiceEvent;

/** Something that happened to a managed service, with the color and the icon that say it. */
record ServiceMoment(ServiceEvent event, String tone, String icon) {

    static ServiceMoment of(ServiceEvent event) {
        return switch (event.kind()) {
            case SUBMITTED, UPDATE_SUBMITTED -> new ServiceMoment(event, "progress", "right");
            case PUBLISHED, UPDATE_PUBLISHED -> new ServiceMoment(event, "live", "check");
            case SENT_BACK, UPDATE_SENT_BACK -> new ServiceMoment(event, "bad", "undo");
            case STOPPED -> new ServiceMoment(event, "ended", "stop");
        };
    }
}

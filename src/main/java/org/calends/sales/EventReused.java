package org.calends.sales;

import org.calends.problem.Refusal;

/** The event was reported before, and said something else. */
class EventReused extends Refusal {

    EventReused(UsageReport report) {
        super(
                Kind.CONFLICT,
                "usage-event-reused",
                "The event \"%s\" of this subscription was reported with another content before."
                        .formatted(report.event()));
    }
}

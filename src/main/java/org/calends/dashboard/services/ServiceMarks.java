package org.calends.dashboard.services;

import static org.calends.workflow.ProcessPosition.SERVICE;

import java.util.List;
import java.util.stream.Stream;
import org.calends.dashboard.Mark;
import org.calends.managedservice.ManagedServiceOffer;
import org.calends.managedservice.ServiceState;
import org.calends.workflow.ProcessPosition;

/** Puts on its diagram where a managed service is; what was never submitted is nowhere yet. */
final class ServiceMarks {

    private static final String SENT_BACK = "ServiceReturned";
    private static final String STOPPED = "NoLongerSold";

    private ServiceMarks() {}

    /** @param withIncidents for those who mend them */
    static List<Mark> of(ManagedServiceOffer offer, ProcessPosition position, boolean withIncidents) {
        var tokens = position.tokens().stream().map(token -> new Mark(SERVICE, token.step(), Mark.Kind.HERE, 0));
        var stuck = position.stuck().stream()
                .filter(it -> withIncidents)
                .map(it -> new Mark(SERVICE, it.step(), Mark.Kind.STUCK, 1));
        return Stream.of(tokens, stuck, end(offer)).flatMap(marks -> marks).toList();
    }

    private static Stream<Mark> end(ManagedServiceOffer offer) {
        if (offer.state() == ServiceState.STOPPED) {
            return Stream.of(new Mark(SERVICE, STOPPED, Mark.Kind.OVER, 0));
        }
        return offer.state() == ServiceState.DRAFT && offer.version() > 0
                ? Stream.of(new Mark(SERVICE, SENT_BACK, Mark.Kind.OVER, 0))
                : Stream.empty();
    }
}

package org.calends.workflow.time;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/** What the house does at hours of its own, beside the offers. A journey through time keeps these appointments on its way. */
@NamedInterface("time")
public interface Appointments {

    /** The hour of the next one, which is after that instant. */
    Instant nextAfter(Instant instant);

    /** Does now what the hour asks for. */
    void keep();

    /** Does whatever else has fallen due on the way: what goes by the instants in its rows comes right once the journey is over. */
    void arrive();
}

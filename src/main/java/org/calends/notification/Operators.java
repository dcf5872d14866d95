package org.calends.notification;

/** The people who keep the marketplace running, as those see them who have something to tell. */
@FunctionalInterface
public interface Operators {

    /** Tells each of them once; in the transaction of what happened. */
    void tell(Notice notice);
}

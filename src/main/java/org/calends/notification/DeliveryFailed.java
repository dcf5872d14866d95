package org.calends.notification;

/** A mail was not taken by the mail server; the message names no address, since it is kept and shown. */
public class DeliveryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    DeliveryFailed(String message, boolean permanent, Throwable cause) {
        super(message, cause);
        this.permanent = permanent;
    }

    DeliveryFailed(String message, boolean permanent) {
        super(message);
        this.permanent = permanent;
    }

    /** Whether trying again is pointless until a person has changed something. */
    public boolean permanent() {
        return permanent;
    }

    /** The message, which is never absent. */
    String reason() {
        return String.valueOf(getMessage());
    }
}

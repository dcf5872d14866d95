package org.calends.notification;

/** Somebody else talks to the mail server about this mail; no failure, only too early to say what came of it. */
public class BeingSent extends DeliveryFailed {

    private static final long serialVersionUID = 1L;

    BeingSent() {
        super("the mail is being sent by somebody else", false);
    }
}

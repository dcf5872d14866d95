package org.calends.notification;

/** How far a mail has come. */
public enum MailState {
    /** Waits to be sent, for the first time or again. */
    PENDING,
    /** Somebody talks to the mail server about it. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server refused it for good; it is tried again only when a person says so. */
    DEAD
}

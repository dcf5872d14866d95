package org.calends.notification;

/** Sees to it that the operators' mails are sent after the transaction in which they were written. */
@FunctionalInterface
public interface MailCourier {

    /** @param about an offer's id, or what stands in its place */
    void carry(String about);
}

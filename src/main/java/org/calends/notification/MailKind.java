package org.calends.notification;

import java.util.Locale;

/** What a mail is about, and to whom it goes: the contacts of the offer, or the operators of the marketplace. */
public enum MailKind {
    LIVE(
            Audience.CONTACTS,
            "Private offer %s (%s) is live",
            "The private offer is live: from now on the resellers below buy at its margins."),
    ENDED(
            Audience.CONTACTS,
            "Private offer %s (%s) has ended",
            "The private offer has ended: its margins no longer hold, what was sold stays sold."),
    WITHDRAWN(
            Audience.CONTACTS,
            "Private offer %s (%s) was withdrawn",
            "The private offer was withdrawn: no reseller buys at its margins any more."),
    NEEDS_ATTENTION(
            Audience.OPERATORS,
            "Private offer %s (%s) needs a decision",
            "Resellers of the private offer were refused, and somebody has to decide how to go on."),
    INCIDENT(
            Audience.OPERATORS,
            "Private offer %s (%s) is stuck",
            "The process of the private offer failed repeatedly and waits for an operator.");

    /** Who is told. */
    enum Audience {
        CONTACTS,
        OPERATORS
    }

    private final Audience audience;
    private final String subject;
    private final String opening;

    MailKind(Audience audience, String subject, String opening) {
        this.audience = audience;
        this.subject = subject;
        this.opening = opening;
    }

    Audience audience() {
        return audience;
    }

    /** On one line, whatever the offer is called. */
    String subject(String name, String id) {
        return subject.formatted(name.replaceAll("\\p{Cntrl}", " "), id);
    }

    String opening() {
        return opening;
    }

    /** As it stands in a Message-ID. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

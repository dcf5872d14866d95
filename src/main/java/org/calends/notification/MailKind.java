package org.calends.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a mail is about, and to whom it goes: the contacts of the offer, or the operators of the marketplace. */
public enum MailKind {
    LIVE(Audience.CONTACTS, "Live"),
    ENDED(Audience.CONTACTS, "Ended"),
    WITHDRAWN(Audience.CONTACTS, "Withdrawn"),
    NEEDS_ATTENTION(Audience.OPERATORS, "Needs attention"),
    INCIDENT(Audience.OPERATORS, "Stuck"),
    FINDINGS(Audience.OPERATORS, "Audit");

    /** Who is told. */
    enum Audience {
        CONTACTS,
        OPERATORS;

        List<String> kinds() {
            return Arrays.stream(MailKind.values())
                    .filter(kind -> kind.audience == this)
                    .map(MailKind::name)
                    .toList();
        }
    }

    private final Audience audience;
    private final String label;

    MailKind(Audience audience, String label) {
        this.audience = audience;
        this.label = label;
    }

    String label() {
        return label;
    }

    /** On one line, whatever an offer is called. */
    String subject(String what) {
        return label + ": " + what.replaceAll("\\p{Cntrl}", " ");
    }

    /** As it stands in a Message-ID. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

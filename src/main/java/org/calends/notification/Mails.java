package org.calends.notification;

import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened to an offer: written with the transition, sent afterwards, at least once each. */
@Component
public class Mails {

    private final Announcements announcements;
    private final Outbox outbox;
    private final MailRows rows;

    Mails(Announcements announcements, Outbox outbox, MailRows rows) {
        this.announcements = announcements;
        this.outbox = outbox;
        this.rows = rows;
    }

    /** Writes down what is to be said, in the transaction of the transition; doing so again changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(MailKind kind, PrivateOfferId id) {
        announcements.write(kind, id);
    }

    /**
     * Sends whatever of this business key is not sent yet, in order. No transaction may be open: a mail server may take long.
     *
     * @throws DeliveryFailed when anything is left to send
     */
    @Transactional(propagation = Propagation.NEVER)
    public void sendAll(String about) {
        outbox.sendAll(about);
    }

    @Transactional(readOnly = true)
    public Page<Mail> newest(PageRequest page) {
        return rows.newest(page);
    }
}

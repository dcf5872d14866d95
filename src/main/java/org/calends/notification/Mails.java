package org.calends.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.problem.NotFound;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what happened to an offer: written with the transition, sent afterwards, at least once each. */
@Component
public class Mails {

    private final Snapshots snapshots;
    private final Announcements announcements;
    private final Outbox outbox;
    private final MailSearch search;
    private final MailTemplates templates;

    Mails(Snapshots snapshots, Announcements announcements, Outbox outbox, MailSearch search, MailTemplates templates) {
        this.snapshots = snapshots;
        this.announcements = announcements;
        this.outbox = outbox;
        this.search = search;
        this.templates = templates;
    }

    /** Writes to the contacts, in the transaction of the transition; doing so again changes nothing (R39, R42). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void announce(MailKind kind, PrivateOfferId id) {
        var offer = snapshots.of(id);
        announcements.write(
                new Announcements.Occasion(kind, id.value(), ""),
                kind.subject(offer.called()),
                TransitionLetter.of(kind, offer),
                offer.contacts());
    }

    /**
     * Sends to the contacts of an offer whatever they have not got yet, in order. No transaction may be open: a mail server
     * may take long.
     *
     * @throws DeliveryFailed when anything is left to send
     */
    @Transactional(propagation = Propagation.NEVER)
    public void sendToContacts(String offer) {
        outbox.sendAll(offer, MailKind.Audience.CONTACTS);
    }

    /**
     * Sends to the operators, in the same way.
     *
     * @param about as handed to {@link MailCourier}
     */
    @Transactional(propagation = Propagation.NEVER)
    public void sendToOperators(String about) {
        outbox.sendAll(about, MailKind.Audience.OPERATORS);
    }

    /** The newest first: all of them for operators, those of its own offers' contacts for a publisher. */
    @Transactional(readOnly = true)
    public Page<Mail> newest(PageRequest page) {
        return newest(MailQuery.ALL, page);
    }

    /** Only those that are asked for. */
    @Transactional(readOnly = true)
    public Page<Mail> newest(MailQuery query, PageRequest page) {
        return search.newest(CurrentUser.get().offerScope(), query, page);
    }

    /** How many wait or were given up because their last try failed. */
    @Transactional(readOnly = true)
    public long stuck() {
        return search.total(CurrentUser.get().offerScope(), MailQuery.STUCK);
    }

    /** How many there are in each state; none where there is no number. */
    @Transactional(readOnly = true)
    public Map<MailState, Long> counts() {
        return search.counts(CurrentUser.get().offerScope());
    }

    /** How many were written about something, whether they are sent or not. */
    @Transactional(readOnly = true)
    public long written(MailKind kind) {
        return search.written(CurrentUser.get().offerScope(), kind);
    }

    /**
     * What one of them says.
     *
     * @throws NotFound when there is none, or it is about another publisher's offer
     */
    @Transactional(readOnly = true)
    public WrittenMail read(UUID id) {
        var mail = search.find(CurrentUser.get().offerScope(), id).orElseThrow(() -> new NotFound("mail " + id));
        var body = templates.body(mail);
        return new WrittenMail(mail, body.text(), body.html());
    }

    /** Those about one offer, the oldest first; a publisher sees what its own contacts were told. */
    @Transactional(readOnly = true)
    public List<Mail> about(PrivateOfferId id) {
        return search.about(CurrentUser.get().offerScope(), id.value());
    }
}

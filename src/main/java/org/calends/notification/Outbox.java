package org.calends.notification;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends what waits, with no transaction and no database connection held while the mail server is talked to. */
@Component
class Outbox {

    private final MailRows rows;
    private final Postman postman;
    private final TransactionOperations transactions;

    Outbox(MailRows rows, Postman postman, TransactionOperations transactions) {
        this.rows = rows;
        this.postman = postman;
        this.transactions = transactions;
    }

    /**
     * A refused recipient keeps nobody else from being told; a mail server that does not work ends the round. Nobody gets a
     * later mail before an earlier one.
     *
     * @throws DeliveryFailed when anything is left
     */
    void sendAll(String about, MailKind.Audience audience) {
        var waiting = new HashSet<String>();
        DeliveryFailed refused = null;
        for (var mail : rows.unsent(about, audience)) {
            var failure = waiting.contains(mail.to()) ? null : send(mail);
            if (failure != null && !failure.permanent()) {
                throw failure;
            }
            if (failure != null) {
                waiting.add(mail.to());
                refused = failure;
            }
        }
        if (refused != null) {
            throw refused;
        }
    }

    private @Nullable DeliveryFailed send(Mail mail) {
        if (!Boolean.TRUE.equals(transactions.execute(status -> rows.take(mail)))) {
            return new BeingSent();
        }
        try {
            postman.deliver(mail);
        } catch (DeliveryFailed failure) {
            transactions.executeWithoutResult(status -> rows.note(mail, failure));
            return failure;
        }
        transactions.executeWithoutResult(status -> rows.sent(mail));
        return null;
    }
}

package org.calends.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails in their table. Each method is one statement; the callers say what belongs into one transaction. */
@Repository
class MailRows {

    private static final int LONGEST_ERROR = 200;

    private static final String ADD = """
            merge into mail m
            using (select cast(:about as varchar) as about, cast(:kind as varchar) as kind,
                    cast(:occasion as varchar) as occasion, cast(:to as varchar) as to_address) n
                on (m.about = n.about and m.kind = n.kind and m.occasion = n.occasion and m.to_address = n.to_address)
            when not matched then insert
                (id, about, kind, occasion, to_address, message_id, subject, content, state, attempts, created_at)
                values (:id, n.about, n.kind, n.occasion, n.to_address, :messageId, :subject, :content, :state, :attempts, :now)
            """;

    private static final String UNSENT =
            MailSearch.MAIL + "where about = :about and kind in (:kinds) and state <> 'SENT' order by position";

    // Longer than the time-outs of one SMTP conversation together, and by the one clock that all nodes share: the
    // marketplace's may jump while somebody sends.
    private static final String TAKE = """
            update mail set state = 'SENDING', attempts = attempts + 1, claimed_until = current_timestamp + interval '2' minute
            where id = :id and attempts = :attempts
              and (state in ('PENDING', 'DEAD') or (state = 'SENDING' and claimed_until < current_timestamp))
            """;

    private static final String SENT = """
            update mail set state = 'SENT', sent_at = :now, last_error = null, claimed_until = null
            where id = :id and state <> 'SENT'
            """;

    // Whoever was overtaken by a later try has nothing to say any more.
    private static final String NOTE = """
            update mail set state = :state, last_error = :error, claimed_until = null
            where id = :id and state = 'SENDING' and attempts = :attempts
            """;

    private final JdbcClient jdbc;
    private final MarketplaceCalendar calendar;

    MailRows(JdbcClient jdbc, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** False when this person was to be told already. */
    boolean add(Mail mail) {
        return jdbc.sql(ADD)
                        .param("id", mail.id())
                        .param("about", mail.about())
                        .param("kind", mail.kind().name())
                        .param("occasion", mail.occasion())
                        .param("to", mail.to())
                        .param("messageId", mail.messageId())
                        .param("subject", mail.subject())
                        .param("content", mail.content())
                        .param("state", mail.state().name())
                        .param("attempts", mail.attempts())
                        .param("now", utc(calendar.now()))
                        .update()
                > 0;
    }

    /** In the order in which they were written. */
    List<Mail> unsent(String about, MailKind.Audience audience) {
        return jdbc.sql(UNSENT)
                .param("about", about)
                .param("kinds", audience.kinds())
                .query(MailSearch::mail)
                .list();
    }

    /** Counts the try before it begins, so that none goes uncounted. False when somebody else is at it. */
    boolean take(Mail mail) {
        return jdbc.sql(TAKE)
                        .param("id", mail.id())
                        .param("attempts", mail.attempts())
                        .update()
                == 1;
    }

    void sent(Mail mail) {
        jdbc.sql(SENT).param("id", mail.id()).param("now", utc(calendar.now())).update();
    }

    /** @param mail as it was before {@link #take} */
    void note(Mail mail, DeliveryFailed failure) {
        var reason = failure.reason();
        jdbc.sql(NOTE)
                .param("id", mail.id())
                .param("attempts", mail.attempts() + 1)
                .param("state", (failure.permanent() ? MailState.DEAD : MailState.PENDING).name())
                .param("error", reason.substring(0, Math.min(reason.length(), LONGEST_ERROR)))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

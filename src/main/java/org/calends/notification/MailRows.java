package org.calends.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails in their table. Each method is one statement; the callers say what belongs into one transaction. */
@Repository
class MailRows {

    /** Longer than the time-outs of one SMTP conversation together. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    private static final int LONGEST_ERROR = 200;

    private static final String ADD = """
            merge into mail m
            using (select cast(:about as varchar) as about, cast(:kind as varchar) as kind, cast(:to as varchar) as to_address) n
                on (m.about = n.about and m.kind = n.kind and m.to_address = n.to_address)
            when not matched then insert
                (id, about, kind, to_address, message_id, subject, content, state, attempts, created_at)
                values (:id, n.about, n.kind, n.to_address, :messageId, :subject, :content, 'PENDING', 0, :now)
            """;

    private static final String MAIL = """
            select id, about, kind, to_address, message_id, subject, content, state, attempts, last_error, sent_at
            from mail
            """;

    private static final String UNSENT = MAIL + "where about = :about and state <> 'SENT' order by position";

    private static final String NEWEST = MAIL + "order by position desc offset :offset rows fetch next :size rows only";

    private static final String TAKE = """
            update mail set state = 'SENDING', attempts = attempts + 1, claimed_until = :until
            where id = :id and attempts = :attempts and (state in ('PENDING', 'DEAD') or (state = 'SENDING' and claimed_until < :now))
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

    /** Nothing happens when this person was to be told already. */
    void add(String about, MailKind kind, String to, String messageId, String subject, String content) {
        jdbc.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("about", about)
                .param("kind", kind.name())
                .param("to", to)
                .param("messageId", messageId)
                .param("subject", subject)
                .param("content", content)
                .param("now", utc(calendar.now()))
                .update();
    }

    /** In the order in which they were written. */
    List<Mail> unsent(String about) {
        return jdbc.sql(UNSENT).param("about", about).query(MailRows::mail).list();
    }

    Page<Mail> newest(PageRequest page) {
        var total = jdbc.sql("select count(*) from mail").query(Long.class).single();
        var found = jdbc.sql(NEWEST).param("offset", page.offset()).param("size", page.size());
        return new Page<>(found.query(MailRows::mail).list(), page.page(), page.size(), total);
    }

    /** Counts the try before it begins, so that none goes uncounted. False when somebody else is at it. */
    boolean take(Mail mail) {
        return jdbc.sql(TAKE)
                        .param("id", mail.id())
                        .param("attempts", mail.attempts())
                        .param("now", utc(calendar.now()))
                        .param("until", utc(calendar.now().plus(CLAIM)))
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

    private static Mail mail(ResultSet row, int number) throws SQLException {
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("about"),
                MailKind.valueOf(row.getString("kind")),
                row.getString("to_address"),
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("content"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                sentAt == null ? null : sentAt.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

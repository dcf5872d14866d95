package org.calends.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.security.OfferScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds mails for people: operators see all of them, a publisher what its own contacts were told. */
@Repository
class MailSearch {

    static final String MAIL = """
            select id, about, kind, occasion, to_address, message_id, subject, content, state, attempts, last_error, sent_at
            from mail
            """;

    private static final String VISIBLE = """
            where (cast(:publisher as varchar) is null
               or kind in (:contacts)
                   and exists (select 1 from private_offer o where o.id = mail.about and o.publisher_id = :publisher))
            """;

    // A mail that was sent has no last error any more.
    private static final String NARROWED = """
            and (cast(:state as varchar) is null or state = :state)
            and (cast(:stuck as boolean) = false or last_error is not null)
            and (cast(:part as varchar) is null or lower(to_address) like lower('%' || :part || '%') escape '!'
                or upper(about) like upper(:part || '%') escape '!')
            """;

    private static final String NEWEST =
            MAIL + VISIBLE + NARROWED + "order by position desc offset :offset rows fetch next :size rows only";

    private static final String ABOUT = MAIL + VISIBLE + "and about = :about order by position";

    private static final String ONE = MAIL + VISIBLE + "and id = :id";

    private static final String TOTAL = "select count(*) from mail " + VISIBLE + NARROWED;

    private static final String COUNTS = "select state, count(*) as number from mail " + VISIBLE + "group by state";

    private static final String WRITTEN = "select count(*) from mail " + VISIBLE + "and kind = :kind";

    private final JdbcClient jdbc;

    MailSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Mail> newest(OfferScope scope, MailQuery query, PageRequest page) {
        var items = narrowed(NEWEST, scope, query)
                .param("offset", page.offset())
                .param("size", page.size())
                .query(MailSearch::mail)
                .list();
        return new Page<>(items, page.page(), page.size(), total(scope, query));
    }

    long total(OfferScope scope, MailQuery query) {
        return narrowed(TOTAL, scope, query).query(Long.class).single();
    }

    Map<MailState, Long> counts(OfferScope scope) {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        visible(COUNTS, scope).query(row -> {
            counts.put(MailState.valueOf(row.getString("state")), row.getLong("number"));
        });
        return counts;
    }

    long written(OfferScope scope, MailKind kind) {
        return visible(WRITTEN, scope)
                .param("kind", kind.name())
                .query(Long.class)
                .single();
    }

    Optional<Mail> find(OfferScope scope, UUID id) {
        return visible(ONE, scope).param("id", id).query(MailSearch::mail).optional();
    }

    List<Mail> about(OfferScope scope, String offer) {
        return visible(ABOUT, scope)
                .param("about", offer)
                .query(MailSearch::mail)
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, OfferScope scope, MailQuery query) {
        var state = query.state();
        return visible(sql, scope)
                .param("state", state == null ? null : state.name())
                .param("stuck", query.stuck())
                .param("part", query.part());
    }

    private JdbcClient.StatementSpec visible(String sql, OfferScope scope) {
        return jdbc.sql(sql)
                .param("publisher", scope.publisher())
                .param("contacts", MailKind.Audience.CONTACTS.kinds());
    }

    static Mail mail(ResultSet row, int number) throws SQLException {
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("about"),
                MailKind.valueOf(row.getString("kind")),
                row.getString("occasion"),
                row.getString("to_address"),
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("content"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                sentAt == null ? null : sentAt.toInstant());
    }
}

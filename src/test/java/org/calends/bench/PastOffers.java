package org.calends.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes offers that are over straight into the tables: {@code private_offer}, {@code offer_contact}, {@code offer_line},
 * {@code offered_reseller}, {@code offer_event}, {@code mail} and {@code reseller_authorization}. They have no process any
 * more, so nothing in the engine belongs to them but a history that it forgets after half a year.
 */
final class PastOffers {

    private static final String OFFER = """
            insert into private_offer (id, publisher_id, name, name_key, start_asap, start_month, end_month, state,
                starts_at, ends_at, submitted_at, version, created_at, updated_at)
            values (?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, 4, ?, ?)
            """;
    private static final String CONTACT = "insert into offer_contact (offer_id, position, email) values (?, 0, ?)";
    private static final String LINE =
            "insert into offer_line (offer_id, position, product_key, margin_percent) values (?, 0, ?, ?)";
    private static final String RESELLER = """
            insert into offered_reseller (offer_id, tenant_id, position, batch, state, since, published_at)
            values (?, ?, ?, 0, ?, ?, ?)
            """;
    private static final String EVENT =
            "insert into offer_event (offer_id, seq, at, actor, transition) values (?, ?, ?, 'generator', ?)";
    private static final String MAIL = """
            insert into mail (id, about, kind, to_address, message_id, subject, content, state, attempts, created_at, sent_at)
            values (?, ?, ?, ?, ?, ?, 'Sent before these offers were generated.', 'SENT', 1, ?, ?)
            """;
    private static final String AUTHORIZATION = """
            insert into reseller_authorization (product_key, tenant_id, authorized_at)
            select l.product_key, r.tenant_id, min(o.submitted_at)
            from private_offer o join offer_line l on l.offer_id = o.id join offered_reseller r on r.offer_id = o.id
            where o.submitted_at is not null and not exists (select 1 from reseller_authorization a
                where a.product_key = l.product_key and a.tenant_id = r.tenant_id)
            group by l.product_key, r.tenant_id
            """;

    private final JdbcTemplate jdbc;

    PastOffers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<PastOffer> offers) {
        jdbc.batchUpdate(
                OFFER,
                each(
                        offers,
                        it -> row(
                                it.id(),
                                it.publisher(),
                                it.name(),
                                it.name().toLowerCase(Locale.ROOT),
                                it.start().toString(),
                                it.end().toString(),
                                it.state(),
                                it.startsAt(),
                                it.endsAt(),
                                it.writtenAt(),
                                it.writtenAt(),
                                it.overAt())));
        jdbc.batchUpdate(CONTACT, each(offers, it -> row(it.id(), it.contact())));
        jdbc.batchUpdate(LINE, each(offers, it -> row(it.id(), it.product(), it.percent())));
        jdbc.batchUpdate(
                RESELLER, offers.stream().flatMap(it -> resellers(it).stream()).toList());
        jdbc.batchUpdate(
                EVENT, offers.stream().flatMap(it -> events(it).stream()).toList());
        jdbc.batchUpdate(MAIL, offers.stream().flatMap(it -> mails(it).stream()).toList());
        jdbc.update(AUTHORIZATION);
    }

    private interface Row {
        Object[] of(PastOffer offer);
    }

    private static List<Object[]> each(List<PastOffer> offers, Row row) {
        return offers.stream().map(row::of).toList();
    }

    private static List<Object[]> resellers(PastOffer offer) {
        var rows = new ArrayList<Object[]>();
        for (var tenant : offer.resellers()) {
            rows.add(row(offer.id(), tenant, rows.size(), offer.state(), offer.overAt(), offer.startsAt()));
        }
        return rows;
    }

    private static List<Object[]> events(PastOffer offer) {
        return List.of(
                row(offer.id(), 1, offer.writtenAt(), "CREATED"),
                row(offer.id(), 2, offer.writtenAt(), "SUBMITTED"),
                row(offer.id(), 3, offer.startsAt(), "LIVE"),
                row(offer.id(), 4, offer.overAt(), offer.state()));
    }

    private static List<Object[]> mails(PastOffer offer) {
        return List.of(mail(offer, "LIVE", offer.startsAt()), mail(offer, offer.state(), offer.overAt()));
    }

    private static Object[] mail(PastOffer offer, String kind, Object at) {
        var id = UUID.nameUUIDFromBytes((offer.id() + kind).getBytes(StandardCharsets.UTF_8));
        var subject = "%s: %s".formatted(kind, offer.name());
        return row(id, offer.id(), kind, offer.contact(), "<%s@calends.example>".formatted(id), subject, at, at);
    }

    private static Object[] row(Object... values) {
        return values;
    }
}

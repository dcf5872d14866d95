package org.calends.privateoffer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the offers that a draft meets in four queries, however many lines and resellers they have. */
@Repository
class JdbcOtherOffers implements OtherOffers {

    private static final String OFFERS = """
            select o.id, o.name, o.state, o.starts_at, o.ends_at, o.submitted_at, count(*) over () found
            from private_offer o
            where o.publisher_id = :publisher and o.id <> :draft and o.state in ('IN_PROGRESS', 'LIVE')
              and o.starts_at < :until and o.ends_at > :from
              and exists (select 1 from offer_line l join offer_line mine on mine.product_key = l.product_key
                where l.offer_id = o.id and mine.offer_id = :draft
                  and (l.plan_id is null or mine.plan_id is null or l.plan_id = mine.plan_id))
              and exists (select 1 from offered_reseller r join offered_reseller mine on mine.tenant_id = r.tenant_id
                where r.offer_id = o.id and mine.offer_id = :draft and r.state <> 'FAILED')
            order by o.submitted_at desc, o.id fetch first :most rows only
            """;

    private static final String RESELLERS = """
            select r.offer_id, r.tenant_id, coalesce(d.name, 'Unknown reseller') name,
                (select count(*) from offered_customer c
                    where c.offer_id = mine.offer_id and c.tenant_id = mine.tenant_id) ours,
                (select count(*) from offered_customer c
                    where c.offer_id = r.offer_id and c.tenant_id = r.tenant_id) theirs,
                (select count(*) from offered_customer c join offered_customer t
                        on t.tenant_id = c.tenant_id and t.customer_id = c.customer_id
                    where c.offer_id = mine.offer_id and c.tenant_id = mine.tenant_id and t.offer_id = r.offer_id) common
            from offered_reseller mine
                join offered_reseller r on r.tenant_id = mine.tenant_id
                left join reseller d on d.tenant_id = r.tenant_id
            where mine.offer_id = :draft and r.offer_id in (:offers) and r.state <> 'FAILED'
            order by mine.position
            """;

    private final JdbcClient jdbc;
    private final DraftContentReading contents;

    JdbcOtherOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.contents = new DraftContentReading(jdbc);
    }

    @Override
    public Found meeting(PrivateOffer draft, OfferTerm term, int most) {
        var rows = jdbc.sql(OFFERS)
                .param("publisher", draft.publisher())
                .param("draft", draft.id().value())
                .param("from", term.startsAt().atOffset(ZoneOffset.UTC))
                .param("until", term.endsAt().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, i) -> row(row))
                .list();
        var ids = rows.stream().map(row -> row.id().value()).toList();
        var lines = contents.lines(ids);
        var resellers = resellers(draft.id(), ids);
        var offers = rows.stream()
                .map(row -> row.with(
                        lines.getOrDefault(row.id().value(), List.of()),
                        resellers.getOrDefault(row.id().value(), List.of())))
                .filter(offer -> !offer.resellers().isEmpty())
                .toList();
        return new Found(offers, rows.isEmpty() ? 0 : rows.get(0).found() - rows.size());
    }

    private record Row(
            PrivateOfferId id, String name, PrivateOfferState state, OfferTerm term, Instant submittedAt, int found) {

        OtherOffer with(List<OfferLine> lines, List<SharedReseller> resellers) {
            return new OtherOffer(id, name, state, term, submittedAt, lines, resellers);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                PrivateOfferId.of(row.getString("id")),
                row.getString("name"),
                PrivateOfferState.valueOf(row.getString("state")),
                new OfferTerm(OfferReading.instant(row, "starts_at"), OfferReading.instant(row, "ends_at")),
                OfferReading.instant(row, "submitted_at"),
                row.getInt("found"));
    }

    private Map<String, List<SharedReseller>> resellers(PrivateOfferId draft, List<String> offers) {
        var shared = new HashMap<String, List<SharedReseller>>();
        if (!offers.isEmpty()) {
            jdbc.sql(RESELLERS)
                    .param("draft", draft.value())
                    .param("offers", offers)
                    .query(row -> {
                        String offer = row.getString("offer_id");
                        reseller(row)
                                .ifPresent(reseller -> shared.computeIfAbsent(offer, id -> new ArrayList<>())
                                        .add(reseller));
                    });
        }
        return shared;
    }

    /** Nobody when the two offers hold for different customers of the reseller. */
    private static Optional<SharedReseller> reseller(ResultSet row) throws SQLException {
        int ours = row.getInt("ours");
        int theirs = row.getInt("theirs");
        int customers = ours > 0 && theirs > 0 ? row.getInt("common") : Math.max(ours, theirs);
        return ours > 0 && theirs > 0 && customers == 0
                ? Optional.empty()
                : Optional.of(new SharedReseller(
                        row.getObject("tenant_id", UUID.class),
                        row.getString("name"),
                        customers == 0 ? null : customers));
    }
}

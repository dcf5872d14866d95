package org.calends.privateoffer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the offers that a draft meets in five queries, however many lines and resellers they have. */
@Repository
class JdbcOtherOffers implements OtherOffers {

    // What the draft meets is found first and once; otherwise H2 would look for it again for each offer.
    private static final String OFFERS = """
            select o.id, o.name, o.state, o.starts_at, o.ends_at, count(*) over () found
            from (select l.offer_id from offer_line mine join offer_line l on l.product_key = mine.product_key
                    where mine.offer_id = :draft
                      and (l.plan_id is null or mine.plan_id is null or l.plan_id = mine.plan_id)
                  intersect
                  select r.offer_id from offered_reseller mine join offered_reseller r on r.tenant_id = mine.tenant_id
                    where mine.offer_id = :draft and r.state <> 'FAILED') met
                left join private_offer o on o.id = met.offer_id
            where o.publisher_id = :publisher and o.id <> :draft and o.state in ('IN_PROGRESS', 'LIVE')
              and o.starts_at < :until and o.ends_at > :from
            order by o.submitted_at desc, o.id fetch first :most rows only
            """;

    // Which of them are the draft's, too, is told faster here than by a join of the table with itself.
    private static final String RESELLERS = """
            select r.offer_id, r.tenant_id, coalesce(d.name, 'Unknown reseller') name
            from offered_reseller r left join reseller d on d.tenant_id = r.tenant_id
            where r.offer_id in (:offers) and r.state <> 'FAILED'
            order by name, r.tenant_id
            """;

    private static final String CUSTOMERS =
            "select offer_id, tenant_id, customer_id from offered_customer where offer_id in (:offers)";

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
        var resellers = resellers(draft, ids);
        var offers = rows.stream()
                .map(row -> row.with(
                        lines.getOrDefault(row.id().value(), List.of()),
                        resellers.getOrDefault(row.id().value(), List.of())))
                .filter(offer -> !offer.resellers().isEmpty())
                .toList();
        return new Found(offers, rows.isEmpty() ? 0 : rows.get(0).found() - rows.size());
    }

    private record Row(PrivateOfferId id, String name, PrivateOfferState state, OfferTerm term, int found) {

        OtherOffer with(List<OfferLine> lines, List<SharedReseller> resellers) {
            return new OtherOffer(id, name, state, term, lines, resellers);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                PrivateOfferId.of(row.getString("id")),
                row.getString("name"),
                PrivateOfferState.valueOf(row.getString("state")),
                new OfferTerm(OfferReading.instant(row, "starts_at"), OfferReading.instant(row, "ends_at")),
                row.getInt("found"));
    }

    private Map<String, List<SharedReseller>> resellers(PrivateOffer draft, List<String> offers) {
        var shared = new HashMap<String, List<SharedReseller>>();
        if (!offers.isEmpty()) {
            var common = new CommonResellers(draft.content().resellers());
            jdbc.sql(CUSTOMERS).param("offers", offers).query(common::readCustomer);
            jdbc.sql(RESELLERS).param("offers", offers).query(row -> {
                String offer = row.getString("offer_id");
                common.reseller(offer, row.getObject("tenant_id", UUID.class), row.getString("name"))
                        .ifPresent(reseller -> shared.computeIfAbsent(offer, id -> new ArrayList<>())
                                .add(reseller));
            });
        }
        return shared;
    }
}

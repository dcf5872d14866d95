package org.calends.privateoffer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.calends.calendar.OfferTerm;
import org.calends.security.OfferScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads whole offers, behind the tenant wall. */
class OfferReading {

    private static final String WITHIN_THE_WALL = """
            from private_offer o
            where o.id = :id and (cast(:publisher as varchar) is null or o.publisher_id = :publisher)
            """;
    private static final String OFFER = "select * " + WITHIN_THE_WALL;
    private static final String HEAD = "select publisher_id, state, starts_at, ends_at, version " + WITHIN_THE_WALL;

    private final JdbcClient jdbc;

    OfferReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PrivateOffer> find(PrivateOfferId id, OfferScope scope) {
        return jdbc.sql(OFFER)
                .param("id", id.value())
                .param("publisher", scope.publisher())
                .query((row, i) -> offer(id, row))
                .optional();
    }

    OfferHead head(PrivateOfferId id, OfferScope scope) {
        return jdbc.sql(HEAD)
                .param("id", id.value())
                .param("publisher", scope.publisher())
                .query((row, i) -> new OfferHead(
                        id,
                        row.getString("publisher_id"),
                        PrivateOfferState.valueOf(row.getString("state")),
                        term(row),
                        row.getInt("version")))
                .optional()
                .orElseThrow(() -> new UnknownOffer(id.value()));
    }

    private PrivateOffer offer(PrivateOfferId id, ResultSet row) throws SQLException {
        var lists = new DraftContentReading(jdbc);
        var content = new DraftContent(
                row.getString("name"),
                start(row),
                PrivateOffers.month(row.getString("end_month")),
                lists.contacts(id),
                lists.lines(id),
                lists.resellers(id));
        String clonedFrom = row.getString("cloned_from");
        return new PrivateOffer(
                id,
                row.getString("publisher_id"),
                content,
                PrivateOfferState.valueOf(row.getString("state")),
                term(row),
                clonedFrom == null ? null : PrivateOfferId.of(clonedFrom),
                row.getInt("version"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    static @Nullable OfferStart start(ResultSet row) throws SQLException {
        var month = PrivateOffers.month(row.getString("start_month"));
        if (month != null) {
            return OfferStart.of(month);
        }
        return row.getBoolean("start_asap") ? OfferStart.ASAP : null;
    }

    static @Nullable OfferTerm term(ResultSet row) throws SQLException {
        return row.getObject("starts_at") == null
                ? null
                : new OfferTerm(instant(row, "starts_at"), instant(row, "ends_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

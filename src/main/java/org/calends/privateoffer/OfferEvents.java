package org.calends.privateoffer;

import java.time.ZoneOffset;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to an offer, by whom, in order; it is only ever added to. */
@Repository
class OfferEvents {

    private static final String ADD = """
            insert into offer_event (offer_id, seq, at, actor, transition, detail)
            values (:offer, (select coalesce(max(seq), 0) + 1 from offer_event where offer_id = :offer),
                :at, :actor, :transition, :detail)
            """;

    private final JdbcClient jdbc;
    private final MarketplaceCalendar calendar;

    OfferEvents(JdbcClient jdbc, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    void add(PrivateOfferId id, Transition transition, @Nullable String detail) {
        jdbc.sql(ADD)
                .param("offer", id.value())
                .param("at", calendar.now().atOffset(ZoneOffset.UTC))
                .param("actor", CurrentUser.get().name())
                .param("transition", transition.name())
                .param("detail", detail)
                .update();
    }

    List<OfferEvent> of(PrivateOfferId id) {
        return jdbc.sql("select * from offer_event where offer_id = :offer order by seq")
                .param("offer", id.value())
                .query((row, i) -> new OfferEvent(
                        row.getInt("seq"),
                        OfferReading.instant(row, "at"),
                        row.getString("actor"),
                        Transition.valueOf(row.getString("transition")),
                        row.getString("detail")))
                .list();
    }
}

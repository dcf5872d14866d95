package org.calends.audit;

import java.util.List;
import java.util.Set;
import org.calends.privateoffer.OfferTroubles;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offers that take longer than promised, as the watch last saw them (R37). */
@Repository
class LateOffers implements OfferTroubles {

    private final JdbcClient jdbc;
    private final List<String> checks =
            Check.of(Round.SLA).stream().map(Check::name).toList();

    LateOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PrivateOfferId> standing() {
        return jdbc.sql("select distinct subject from audit_finding where check_name in (:checks)")
                .param("checks", checks)
                .query((row, i) -> PrivateOfferId.of(row.getString(1)))
                .set();
    }
}

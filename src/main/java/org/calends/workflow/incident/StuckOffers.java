package org.calends.workflow.incident;

import java.util.Set;
import org.calends.privateoffer.OfferTroubles;
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offers on whose process, or on a batch of it, an incident stands. That operators could not be mailed is not theirs. */
@Repository
class StuckOffers implements OfferTroubles {

    private static final String STANDING = """
            select distinct e.BUSINESS_KEY_
            from ACT_RU_INCIDENT i
                join ACT_RU_EXECUTION e on e.ID_ = i.PROC_INST_ID_
                join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_
            where d.KEY_ in ('private-offer', 'reseller-authorization') and e.BUSINESS_KEY_ is not null
            """;

    private final JdbcClient jdbc;

    StuckOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PrivateOfferId> standing() {
        return jdbc.sql(STANDING)
                .query((row, i) -> PrivateOfferId.of(row.getString(1)))
                .set();
    }
}

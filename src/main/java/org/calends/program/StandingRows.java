package org.calends.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was reported about partners, the last report of each. */
@Repository
class StandingRows {

    private static final String SAVE = """
            insert into program_standing
                (tenant_id, unpaid_since, abuse, vetting_failed, eligibility_lost, reported_at, reported_by)
            values (:tenant, :unpaid, :abuse, :vetting, :eligibility, :at, :by)
            """;

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID tenant, Standing standing, Instant at, String by) {
        remove(tenant);
        jdbc.sql(SAVE)
                .param("tenant", tenant)
                .param("unpaid", standing.unpaidSince())
                .param("abuse", standing.abuse())
                .param("vetting", standing.vettingFailed())
                .param("eligibility", standing.eligibilityLost())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void remove(UUID tenant) {
        jdbc.sql("delete from program_standing where tenant_id = :tenant")
                .param("tenant", tenant)
                .update();
    }

    Optional<Standing> of(UUID tenant) {
        return jdbc.sql("select * from program_standing where tenant_id = :tenant")
                .param("tenant", tenant)
                .query(StandingRows::standing)
                .optional();
    }

    List<UUID> reported() {
        return jdbc.sql("select tenant_id from program_standing order by tenant_id")
                .query(UUID.class)
                .list();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return new Standing(
                row.getObject("unpaid_since", LocalDate.class),
                row.getBoolean("abuse"),
                row.getBoolean("vetting_failed"),
                row.getBoolean("eligibility_lost"));
    }
}

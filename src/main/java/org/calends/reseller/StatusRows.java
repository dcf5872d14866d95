package org.calends.reseller;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.calends.reseller.StatusChange.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What happened to the status of resellers, in order; it is only ever added to. */
class StatusRows {

    private static final String ADD = """
            insert into program_change (tenant_id, seq, at, actor, origin, status, reason, note)
            values (:tenant, (select coalesce(max(seq), 0) + 1 from program_change where tenant_id = :tenant),
                :at, :actor, :origin, :status, :reason, :note)
            """;

    private static final String OF = "select * from program_change where tenant_id = :tenant order by seq";

    private static final String DECIDED = """
            select c.tenant_id from program_change c
            where c.tenant_id in (:tenants) and c.origin <> 'FILE'
              and c.seq = (select max(l.seq) from program_change l where l.tenant_id = c.tenant_id)
            """;

    private final NamedParameterJdbcOperations jdbc;

    StatusRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<StatusChange> changes) {
        jdbc.batchUpdate(ADD, changes.stream().map(StatusRows::row).toArray(MapSqlParameterSource[]::new));
    }

    List<StatusChange> of(UUID tenant) {
        return jdbc.query(OF, Map.of("tenant", tenant), (row, i) -> change(row));
    }

    /** Those of whom somebody or something else than a file had the last word. */
    Set<UUID> decided(Collection<UUID> tenants) {
        return jdbc.queryForList(DECIDED, Map.of("tenants", tenants), UUID.class).stream()
                .collect(Collectors.toSet());
    }

    private static MapSqlParameterSource row(StatusChange change) {
        return new MapSqlParameterSource("tenant", change.tenantId())
                .addValue("at", change.at().atOffset(ZoneOffset.UTC))
                .addValue("actor", change.actor())
                .addValue("origin", change.origin().name())
                .addValue("status", change.status().name())
                .addValue("reason", nameOf(change.reason()))
                .addValue("note", change.note());
    }

    private static StatusChange change(ResultSet row) throws SQLException {
        return new StatusChange(
                row.getObject("tenant_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                Origin.valueOf(row.getString("origin")),
                ProgramStatus.valueOf(row.getString("status")),
                reason(row.getString("reason")),
                row.getString("note"));
    }

    static @Nullable String nameOf(@Nullable SuspensionReason reason) {
        return reason == null ? null : reason.name();
    }

    static @Nullable SuspensionReason reason(@Nullable String name) {
        return name == null ? null : SuspensionReason.valueOf(name);
    }
}

package org.calends.reseller;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes however many resellers with a fixed number of statements. */
class ResellerRows {

    static final String SELECT = """
            select tenant_id, name, partner_type, country, region, program_status, suspension_reason
            from reseller
            """;

    private static final String SAVE = """
            merge into reseller r
            using (select cast(:tenant as uuid) as tenant_id, cast(:name as varchar) as name, cast(:type as varchar) as partner_type,
                cast(:country as varchar) as country, cast(:region as varchar) as region, cast(:status as varchar) as program_status,
                cast(:reason as varchar) as suspension_reason) s on (r.tenant_id = s.tenant_id)
            when matched then update set name = s.name, partner_type = s.partner_type, country = s.country, region = s.region,
                program_status = s.program_status, suspension_reason = s.suspension_reason
            when not matched then insert
                (tenant_id, name, partner_type, country, region, program_status, suspension_reason)
                values (s.tenant_id, s.name, s.partner_type, s.country, s.region, s.program_status, s.suspension_reason)
            """;

    private final NamedParameterJdbcOperations batches;
    private final TagRows skills;
    private final TagRows competencies;

    ResellerRows(NamedParameterJdbcOperations batches) {
        this.batches = batches;
        this.skills = new TagRows(batches, "reseller_skill", "skill");
        this.competencies = new TagRows(batches, "reseller_competency", "competency");
    }

    /** The resellers that a query finds, in its order. */
    List<Reseller> complete(JdbcClient.StatementSpec query) {
        var found = query.query(ResellerRows::reseller).list();
        if (found.isEmpty()) {
            return found;
        }
        var tenants = found.stream().map(Reseller::tenantId).toList();
        var skillsOf = skills.of(tenants);
        var competenciesOf = competencies.of(tenants);
        return found.stream()
                .map(reseller -> reseller.having(
                        skillsOf.getOrDefault(reseller.tenantId(), Collections.emptySortedSet()),
                        competenciesOf.getOrDefault(reseller.tenantId(), Collections.emptySortedSet())))
                .toList();
    }

    void save(Collection<Reseller> resellers) {
        batches.batchUpdate(SAVE, resellers.stream().map(ResellerRows::row).toArray(SqlParameterSource[]::new));
        skills.replace(resellers, Reseller::skills);
        competencies.replace(resellers, Reseller::competencies);
    }

    private static MapSqlParameterSource row(Reseller reseller) {
        return new MapSqlParameterSource("tenant", reseller.tenantId())
                .addValue("name", reseller.name())
                .addValue("type", reseller.partnerType().name())
                .addValue("country", reseller.country())
                .addValue("region", reseller.region())
                .addValue("status", reseller.programStatus().name())
                .addValue("reason", StatusRows.nameOf(reseller.suspensionReason()));
    }

    private static Reseller reseller(ResultSet row, int number) throws SQLException {
        return new Reseller(
                row.getObject("tenant_id", UUID.class),
                row.getString("name"),
                PartnerType.valueOf(row.getString("partner_type")),
                row.getString("country"),
                row.getString("region"),
                Collections.emptySortedSet(),
                Collections.emptySortedSet(),
                ProgramStatus.valueOf(row.getString("program_status")),
                StatusRows.reason(row.getString("suspension_reason")));
    }
}

package org.calends.reseller;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.reseller.StatusChange.Origin;
import org.calends.security.CurrentUser;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Sees to it that no program status changes without a note of who changed it. */
class StatusLog {

    private final StatusRows rows;
    private final MarketplaceCalendar calendar;

    StatusLog(NamedParameterJdbcOperations jdbc, MarketplaceCalendar calendar) {
        this.rows = new StatusRows(jdbc);
        this.calendar = calendar;
    }

    /** The same resellers, but for the status of those about whom was decided since a file named them. */
    List<Reseller> respectingDecisions(Collection<Reseller> next, Map<UUID, Reseller> known) {
        Map<UUID, Reseller> decided = new HashMap<>(known);
        decided.keySet().retainAll(known.isEmpty() ? Set.of() : rows.decided(known.keySet()));
        return next.stream()
                .map(reseller -> Optional.ofNullable(decided.get(reseller.tenantId()))
                        .map(before -> reseller.standing(before.programStatus(), before.suspensionReason()))
                        .orElse(reseller))
                .toList();
    }

    void note(Collection<Reseller> next, Map<UUID, Reseller> known, Origin origin) {
        rows.add(next.stream()
                .filter(reseller -> !reseller.standsLike(known.get(reseller.tenantId())))
                .map(reseller -> change(reseller, origin))
                .toList());
    }

    void note(StatusChange change) {
        rows.add(List.of(change));
    }

    List<StatusChange> of(UUID tenant) {
        return rows.of(tenant);
    }

    private StatusChange change(Reseller reseller, Origin origin) {
        return new StatusChange(
                reseller.tenantId(),
                calendar.now(),
                CurrentUser.get().name(),
                origin,
                reseller.programStatus(),
                reseller.suspensionReason(),
                null);
    }
}

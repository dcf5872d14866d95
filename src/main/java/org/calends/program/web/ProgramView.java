package org.calends.program.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Spelling;
import org.calends.program.Standing;
import org.calends.reseller.Reseller;
import org.calends.reseller.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner stands.
 *
 * @param lastChange what brought it there; absent for whoever was known before changes were noted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgramView(
        UUID tenantId,
        String name,
        String status,
        @Nullable StatusChangeView lastChange,
        @Nullable StandingBody standing) {

    static ProgramView of(Reseller reseller, List<StatusChange> history, Optional<Standing> standing) {
        return new ProgramView(
                reseller.tenantId(),
                reseller.name(),
                Spelling.of(reseller.programStatus()),
                history.isEmpty() ? null : StatusChangeView.of(history.get(history.size() - 1)),
                standing.map(StandingBody::of).orElse(null));
    }
}

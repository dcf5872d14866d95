package org.calends.reseller;

import java.util.List;
import java.util.UUID;

/** What an import did to the directory, or would do. */
public record ImportReport(boolean dryRun, int created, int changed, int unchanged, List<Line> lines) {

    /**
     * One reseller that is new or different.
     *
     * @param columns the columns in which it differs; empty for a new one
     */
    public record Line(UUID tenantId, String name, boolean created, List<String> columns) {}
}

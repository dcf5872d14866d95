package org.calends.dashboard.setup;

import java.util.List;
import org.calends.reseller.Reseller;

/**
 * What would come of a list, before anything does. Problems keep no good row out.
 *
 * @param sheet what was read
 * @param already how many are chosen already, or stand in the list more than once
 * @param free how many more the offer may have
 */
record ImportPreview(Sheet sheet, List<Reseller> added, int already, List<Problem> problems, int free) {

    /**
     * A row that nobody can be added for.
     *
     * @param code the end of the message's key
     * @param subject the name, or what stands in place of a tenant id
     */
    record Problem(Sheet.Row row, String code, String subject) {}

    public boolean over() {
        return added.size() > free;
    }

    /** Those to be mended. */
    public String badRows() {
        return sheet.text(problems.stream().map(Problem::row).toList());
    }
}

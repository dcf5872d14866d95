package org.calends.workflow.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the probe's diagram asks; public, because the engine's expression language calls public classes only. */
@UsedInDiagrams
public class ProbeFacts {

    public static final Date NEW_YEAR = new Date(1798761600000L); // 2027-01-01T00:00Z

    public Date startsAt(DelegateExecution execution) {
        return NEW_YEAR;
    }

    public int batches(DelegateExecution execution) {
        return 4;
    }

    public String group(DelegateExecution execution) {
        return "publisher-halden";
    }
}

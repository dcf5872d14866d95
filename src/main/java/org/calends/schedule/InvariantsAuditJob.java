package org.calends.schedule;

import org.calends.audit.Audit;
import org.calends.audit.Round;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Holds the house to its invariants. */
@DisallowConcurrentExecution
class InvariantsAuditJob implements Job {

    private final Audit audit;

    InvariantsAuditJob(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void execute(JobExecutionContext context) {
        audit.run(Round.INVARIANTS);
    }
}

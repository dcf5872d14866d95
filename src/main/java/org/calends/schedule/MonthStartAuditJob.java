package org.calends.schedule;

import org.calends.audit.Audit;
import org.calends.audit.Round;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Looks whether everything that begins or ends with the month has done so. */
@DisallowConcurrentExecution
class MonthStartAuditJob implements Job {

    private final Audit audit;

    MonthStartAuditJob(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void execute(JobExecutionContext context) {
        audit.run(Round.MONTH_START);
    }
}

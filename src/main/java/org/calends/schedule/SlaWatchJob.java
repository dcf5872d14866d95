package org.calends.schedule;

import org.calends.audit.Audit;
import org.calends.audit.Round;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Watches how long resellers wait to be authorized and published (R37). */
@DisallowConcurrentExecution
class SlaWatchJob implements Job {

    private final Audit audit;

    SlaWatchJob(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void execute(JobExecutionContext context) {
        audit.run(Round.SLA);
    }
}

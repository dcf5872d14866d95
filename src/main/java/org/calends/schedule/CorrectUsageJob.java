package org.calends.schedule;

import org.calends.sales.LateMargins;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Gives usage the margins that took effect after it was billed (RULES R24). */
@DisallowConcurrentExecution
class CorrectUsageJob implements Job {

    private final LateMargins margins;

    CorrectUsageJob(LateMargins margins) {
        this.margins = margins;
    }

    @Override
    public void execute(JobExecutionContext context) {
        margins.run();
    }
}

package org.calends.schedule;

import org.calends.pricelist.PriceChanges;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Notes which price changes have taken effect; the prices themselves need nobody for that (C16). */
@DisallowConcurrentExecution
class ApplyPriceChangesJob implements Job {

    private final PriceChanges changes;

    ApplyPriceChangesJob(PriceChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(JobExecutionContext context) {
        changes.apply();
    }
}

package org.calends.schedule;

import org.calends.payout.MonthEnd;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Makes the statements of the month that is over. */
@DisallowConcurrentExecution
class CloseMonthJob implements Job {

    private final MonthEnd monthEnd;

    CloseMonthJob(MonthEnd monthEnd) {
        this.monthEnd = monthEnd;
    }

    @Override
    public void execute(JobExecutionContext context) {
        monthEnd.run();
    }
}

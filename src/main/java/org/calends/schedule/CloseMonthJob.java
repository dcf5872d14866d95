package org.calends.schedule;

import org.calends.payout.MonthEnd;
import org.calends.sales.Renewals;
import org.calends.subscription.TermEnds;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Makes the statements of the month that is over. Terms end before, so that what is given back needs no correction. */
@DisallowConcurrentExecution
class CloseMonthJob implements Job {

    private final Renewals renewals;
    private final TermEnds ends;
    private final MonthEnd monthEnd;

    CloseMonthJob(Renewals renewals, TermEnds ends, MonthEnd monthEnd) {
        this.renewals = renewals;
        this.ends = ends;
        this.monthEnd = monthEnd;
    }

    @Override
    public void execute(JobExecutionContext context) {
        renewals.run();
        ends.run();
        monthEnd.run();
    }
}

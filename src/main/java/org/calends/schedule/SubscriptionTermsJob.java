package org.calends.schedule;

import org.calends.sales.Renewals;
import org.calends.subscription.TermEnds;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Renews the subscriptions that renew by themselves, and ends those that do not (P7, P9, R73). */
@DisallowConcurrentExecution
class SubscriptionTermsJob implements Job {

    private final Renewals renewals;
    private final TermEnds ends;

    SubscriptionTermsJob(Renewals renewals, TermEnds ends) {
        this.renewals = renewals;
        this.ends = ends;
    }

    @Override
    public void execute(JobExecutionContext context) {
        renewals.run();
        ends.run();
    }
}

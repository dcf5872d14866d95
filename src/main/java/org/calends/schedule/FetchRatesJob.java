package org.calends.schedule;

import org.calends.market.RateSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Asks for today's exchange rates, where an address is configured. */
@DisallowConcurrentExecution
class FetchRatesJob implements Job {

    private final RateSource rates;

    FetchRatesJob(RateSource rates) {
        this.rates = rates;
    }

    @Override
    public void execute(JobExecutionContext context) {
        rates.fetch();
    }
}

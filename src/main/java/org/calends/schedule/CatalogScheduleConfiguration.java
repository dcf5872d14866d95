package org.calends.schedule;

import static org.calends.schedule.ScheduleConfiguration.at;
import static org.calends.schedule.ScheduleConfiguration.job;

import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs for the catalog. */
@Configuration(proxyBeanMethods = false)
class CatalogScheduleConfiguration {

    @Bean
    JobDetail fetchRates() {
        return job(FetchRatesJob.class);
    }

    /** The bank publishes in the afternoon of working days; whoever missed that asks a few hours later. */
    @Bean
    Trigger fetchRatesTrigger(JobDetail fetchRates) {
        return at("0 25 3/4 * * ?", fetchRates);
    }

    @Bean
    JobDetail applyPriceChanges() {
        return job(ApplyPriceChangesJob.class);
    }

    /** At the month's first instant, and by the hour, because the demo's months begin when somebody says so. */
    @Bean
    Trigger applyPriceChangesTrigger(JobDetail applyPriceChanges) {
        return at("0 0 * * * ?", applyPriceChanges);
    }
}

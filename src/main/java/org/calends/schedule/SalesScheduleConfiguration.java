package org.calends.schedule;

import static org.calends.schedule.ScheduleConfiguration.at;
import static org.calends.schedule.ScheduleConfiguration.job;

import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs for subscriptions and the ledger. Each row has the instant that it belongs to, however late the job is. */
@Configuration(proxyBeanMethods = false)
class SalesScheduleConfiguration {

    /** When {@link org.calends.sales.LateMargins#CLOSING} is over. */
    static final String CLOSING = "0 0 3 1 * ?";

    @Bean
    JobDetail subscriptionTerms() {
        return job(SubscriptionTermsJob.class);
    }

    @Bean
    Trigger subscriptionTermsTrigger(JobDetail subscriptionTerms) {
        return at("0 2/5 * * * ?", subscriptionTerms);
    }

    @Bean
    JobDetail correctUsage() {
        return job(CorrectUsageJob.class);
    }

    /** The last time for a month is before its statements are made. */
    @Bean
    Trigger correctUsageTrigger(JobDetail correctUsage) {
        return at("0 20 * * * ?", correctUsage);
    }

    @Bean
    JobDetail closeMonth() {
        return job(CloseMonthJob.class);
    }

    @Bean
    Trigger closeMonthTrigger(JobDetail closeMonth) {
        return at(CLOSING, closeMonth);
    }
}

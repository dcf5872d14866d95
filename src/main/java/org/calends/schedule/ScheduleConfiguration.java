package org.calends.schedule;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What runs when, in UTC and by the machine's clock; on several nodes each run happens on one of them. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

    /** A quarter of an hour is what offers have to go live (R21). */
    static final String MONTH_START = "0 15 0 1 * ?";

    @Bean
    JobDetail monthStartAudit() {
        return job(MonthStartAuditJob.class);
    }

    /** A node that was down then looks when it is back. */
    @Bean
    Trigger monthStartAuditTrigger(JobDetail monthStartAudit) {
        return at(MONTH_START, monthStartAudit);
    }

    @Bean
    JobDetail slaWatch() {
        return job(SlaWatchJob.class);
    }

    @Bean
    Trigger slaWatchTrigger(JobDetail slaWatch) {
        return at("0 1/5 * * * ?", slaWatch);
    }

    @Bean
    JobDetail invariantsAudit() {
        return job(InvariantsAuditJob.class);
    }

    @Bean
    Trigger invariantsAuditTrigger(JobDetail invariantsAudit) {
        return at("0 3/5 * * * ?", invariantsAudit);
    }

    @Bean
    JobDetail forgetOldKeys() {
        return job(ForgetOldKeysJob.class);
    }

    @Bean
    Trigger forgetOldKeysTrigger(JobDetail forgetOldKeys) {
        return at("0 40 3 * * ?", forgetOldKeys);
    }

    @Bean
    JobDetail programMeasure() {
        return job(ProgramMeasureJob.class);
    }

    /** By the hour, because the demo's days begin when somebody says so. */
    @Bean
    Trigger programWatchTrigger(JobDetail programMeasure) {
        return at("0 7 * * * ?", programMeasure);
    }

    static JobDetail job(Class<? extends Job> type) {
        return JobBuilder.newJob(type)
                .withIdentity(type.getSimpleName())
                .storeDurably()
                .build();
    }

    static Trigger at(String cron, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName())
                .withSchedule(CronScheduleBuilder.cronSchedule(cron)
                        .inTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }
}

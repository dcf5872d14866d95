package org.calends.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.calends.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

/** Quartz keeps its jobs in tables of ours, with the settings that the program has: one script for every database. */
abstract class QuartzStoreContract {

    private static final BlockingQueue<String> FIRED = new LinkedBlockingQueue<>();
    private static final JobKey MONTH_START = JobKey.jobKey("monthStart");

    private final TestDatabase database;
    private SchedulerFactoryBean node;

    QuartzStoreContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void startANode() throws Exception {
        FIRED.clear();
        node = node();
    }

    @AfterEach
    void stopTheNode() throws Exception {
        node.destroy();
    }

    @Test
    void loadsADurableJobWithItsDataOnAnotherNode() throws Exception {
        node.getScheduler().addJob(monthStart(), false);
        var other = node();

        try {
            var loaded = other.getScheduler().getJobDetail(MONTH_START);

            assertThat(loaded.isDurable()).isTrue();
            assertThat(loaded.getJobDataMap()).containsEntry("month", "2027-02").containsEntry("attempt", 3);
        } finally {
            other.destroy();
        }
    }

    @Test
    void firesAStoredJob() throws Exception {
        node.getScheduler().addJob(monthStart(), false);
        node.getScheduler().start();

        node.getScheduler()
                .scheduleJob(newTrigger()
                        .forJob(MONTH_START)
                        .usingJobData("reason", "late")
                        .build());

        assertThat(FIRED.poll(30, TimeUnit.SECONDS)).isEqualTo("2027-02 late");
    }

    private static JobDetail monthStart() {
        return newJob(MonthStartProbe.class)
                .withIdentity(MONTH_START)
                .storeDurably()
                .requestRecovery()
                .usingJobData("month", "2027-02")
                .usingJobData("attempt", 3)
                .build();
    }

    private SchedulerFactoryBean node() throws Exception {
        var factory = new SchedulerFactoryBean();
        factory.setDataSource(database.dataSource());
        factory.setTransactionManager(new JdbcTransactionManager(database.dataSource()));
        factory.setQuartzProperties(propertiesOfTheProgram());
        factory.setWaitForJobsToCompleteOnShutdown(true);
        factory.afterPropertiesSet();
        return factory;
    }

    private static Properties propertiesOfTheProgram() throws Exception {
        var prefix = "spring.quartz.properties.";
        var properties = new Properties();
        for (var source : new YamlPropertySourceLoader().load("program", new ClassPathResource("application.yaml"))) {
            var program = (EnumerablePropertySource<?>) source;
            for (var name : program.getPropertyNames()) {
                if (name.startsWith(prefix)) {
                    properties.setProperty(name.substring(prefix.length()), String.valueOf(program.getProperty(name)));
                }
            }
        }
        properties.setProperty(
                "org.quartz.scheduler.instanceId", UUID.randomUUID().toString());
        return properties;
    }

    /** Public, as Quartz makes its jobs itself. */
    public static class MonthStartProbe implements Job {

        @Override
        public void execute(JobExecutionContext context) {
            var data = context.getMergedJobDataMap();
            FIRED.add(data.getString("month") + " " + data.getString("reason"));
        }
    }
}

package org.calends.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one would write first: the engine as its starter ships it, a timer for each offer, its data in process variables. */
final class NaiveMonthStart implements MonthStart {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final PlainOffers offers;
    private final JdbcClient jdbc;
    private int seeded;

    private NaiveMonthStart(ApplicationContext context) {
        runtime = context.getBean(RuntimeService.class);
        engine = context.getBean(ProcessEngineConfigurationImpl.class);
        jdbc = context.getBean(JdbcClient.class);
        offers = new PlainOffers(jdbc);
        offers.create();
    }

    /** The program's own settings stand under another name and are not read. */
    public static void main(String[] args) throws Exception {
        MonthStart.serve(new NaiveMonthStart(SpringApplication.run(
                Program.class,
                "--spring.config.name=naive",
                "--spring.main.web-application-type=none",
                "--spring.datasource.url=" + args[0],
                "--spring.flyway.enabled=false",
                "--camunda.bpm.deployment-resource-pattern=classpath:bench/*.bpmn",
                "--camunda.bpm.generic-properties.properties.history-time-to-live=P180D")));
    }

    /** They are due already, but nobody looks. */
    @Override
    public void seed(int count) {
        engine.getJobExecutor().shutdown();
        var now = Instant.now();
        for (int number = 0; number < count; number++) {
            var id = UUID.randomUUID().toString();
            offers.seed(id);
            runtime.startProcessInstanceByKey("naive-offer", id, variables(id, now));
        }
        seeded += count;
    }

    @Override
    public Duration begin() throws Exception {
        long begin = System.nanoTime();
        engine.getJobExecutor().start();
        MonthStart.await(jdbc, PlainOffers.LIVE, seeded);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Map<String, Object> variables(String id, Instant now) {
        return Map.of(
                "offer",
                id,
                "name",
                "Month start " + id,
                "publisher",
                "lumenworks",
                "contact",
                "deals@lumenworks.example",
                "startsAt",
                Date.from(now),
                "endsAt",
                Date.from(now.plus(100, ChronoUnit.DAYS)));
    }

    /** The naive program. */
    @SpringBootApplication(scanBasePackages = "org.calends.bench.nothing")
    static class Program {

        @Bean
        JavaDelegate takeLive(JdbcClient jdbc) {
            var offers = new PlainOffers(jdbc);
            return execution -> offers.goLive((String) execution.getVariable("offer"));
        }
    }
}

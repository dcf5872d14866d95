package org.calends.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.calends.Application;
import org.calends.LeanTest;
import org.calends.calendar.MovableClock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The whole program with the demo's catalog and resellers on a day on which all its sample offers can be submitted; jobs run
 * when a test says so, and refusals are an operator's to decide. One start for all tests in a browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LeanTest
@SpringBootTest(
        classes = {Application.class, FormsOffice.Today.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:forms;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false",
            "calends.catalog.file=classpath:demo/catalog.json",
            "calends.reseller.file=classpath:demo/resellers.csv",
            "calends.private-offer.partial-refusal=ask"
        })
@interface FormsOffice {

    /** What the clock says. */
    @TestConfiguration(proxyBeanMethods = false)
    class Today {

        @Bean
        @Primary
        MovableClock todaysClock() {
            var clock = new MovableClock();
            clock.freeze(Instant.parse("2026-11-21T10:00:00Z"));
            return clock;
        }
    }
}

package org.calends.workflow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.calends.Application;
import org.calends.LeanTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The same as {@link LivingProcess} on PostgreSQL, set up as in production. One start for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LeanTest
@SpringBootTest(
        classes = {Application.class, Surroundings.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=postgresprocess", // the webapps find engines by name, across a whole JVM
            "calends.catalog.file=classpath:demo/catalog.json",
            "calends.reseller.file=classpath:demo/resellers.csv",
            "calends.mail.operators=" + Walk.OPERATOR,
            "calends.private-offer.batch-size=1",
            "calends.private-offer.partial-refusal=ask"
        })
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = OwnPostgres.class)
@interface LivingProcessOnPostgres {}

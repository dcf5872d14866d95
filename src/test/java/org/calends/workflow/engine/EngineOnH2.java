package org.calends.workflow.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.calends.Application;
import org.calends.LeanTest;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole program on an H2 of its own with the probe's diagrams; nothing runs in the background. One start for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LeanTest
@SpringBootTest(
        classes = {Application.class, ProbeBeans.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.process-engine-name=probe", // the webapps find engines by name, across a whole JVM
            "calends.engine.processes=engine-test"
        })
@interface EngineOnH2 {}

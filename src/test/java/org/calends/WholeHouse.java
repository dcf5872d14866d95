package org.calends;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole program as it is shipped, without the demo, on an H2 of its own and a free port; no job runs by itself. One start for all. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@LeanTest
@SpringBootTest(
        classes = Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:house;DB_CLOSE_DELAY=-1",
            "spring.quartz.auto-startup=false",
            "camunda.bpm.job-execution.enabled=false"
        })
public @interface WholeHouse {}

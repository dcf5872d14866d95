package org.calends.workflow.engine;

import org.calends.Application;
import org.calends.LeanTest;
import org.calends.database.PostgresServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole program as in production: PostgreSQL, job executor and Quartz at work; only the diagrams are the probe's. */
@LeanTest
@SpringBootTest(
        classes = {Application.class, ProbeBeans.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "calends.engine.processes=engine-test",
            "camunda.bpm.process-engine-name=postgres" // the webapps find engines by name, across a whole JVM
        })
@ActiveProfiles("postgres")
abstract class EngineOnPostgres {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = PostgresServer.createDatabase();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "");
    }
}

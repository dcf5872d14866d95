package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.calends.Application;
import org.calends.database.PostgresServer;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two nodes that start at once on an empty database agree on tables, indexes and one deployment. */
class TwoNodesTest {

    private final String database = PostgresServer.createDatabase();

    @Test
    void startTogetherOnAnEmptyDatabase() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        Callable<ConfigurableApplicationContext> node = this::start;

        for (var started : threads.invokeAll(List.of(node, node))) {
            try (var running = started.get()) {
                var repository = running.getBean(RepositoryService.class);

                assertThat(repository.createDeploymentQuery().count()).isOne();
                assertThat(repository.createProcessDefinitionQuery().list())
                        .extracting("version")
                        .containsOnly(1);
            }
        }
        threads.shutdown();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Application.class, ProbeBeans.class)
                .profiles("postgres")
                .run(
                        "--server.port=0",
                        "--camunda.bpm.webapp.enabled=false", // closing them closes those of the whole JVM
                        "--camunda.bpm.generate-unique-process-engine-name=true",
                        "--spring.jmx.enabled=false",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--calends.engine.processes=engine-test");
    }
}

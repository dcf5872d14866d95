package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The batches of one offer are processes of their own, and still never run at once: they write to the same rows. */
class ExclusiveBatchesTest extends EngineOnPostgres {

    private static final int OFFERS = 5;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void runOneAfterAnotherWithinAnOffer() {
        for (int offer = 0; offer < OFFERS; offer++) {
            runtime.startProcessInstanceByKey("probe", "PO-" + offer);
        }
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));

        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> batches().size() == 4 * OFFERS);

        assertThat(batches()).noneMatch(batch -> batch.endsWith(ProbeBeans.COLLIDED));
    }

    private List<String> batches() {
        return jdbc.sql("select name from probe where name like '%/%'")
                .query(String.class)
                .list();
    }
}

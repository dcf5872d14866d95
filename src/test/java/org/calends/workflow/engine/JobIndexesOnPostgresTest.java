package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The search for due jobs stays short, however many offers wait. */
class JobIndexesOnPostgresTest extends EngineOnPostgres {

    private static final String DEFINITIONS = """
            select substring(indexdef from 'USING.*') from pg_indexes
            where tablename = 'act_ru_job' and indexname like 'calends%'
            """;

    @Autowired
    private JobIndexes indexes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letTheEngineFindDueJobsAndTheFewLockedOnes() {
        assertThat(definitions())
                .containsExactlyInAnyOrder(
                        "USING btree (duedate_)",
                        "USING btree (type_ DESC, duedate_)",
                        "USING btree (lock_exp_time_) WHERE (lock_owner_ IS NOT NULL)");
    }

    @Test
    void areMadeOnceWhenSeveralNodesStart() throws Exception {
        jdbc.sql("drop index calends_job_due, calends_job_order, calends_job_locked")
                .update();
        Callable<Void> node = () -> {
            indexes.create("postgres");
            return null;
        };

        var nodes = Executors.newFixedThreadPool(4);
        for (Future<Void> started :
                nodes.invokeAll(Stream.generate(() -> node).limit(4).toList())) {
            started.get();
        }
        nodes.shutdown();

        assertThat(definitions()).hasSize(3);
    }

    private List<String> definitions() {
        return jdbc.sql(DEFINITIONS).query(String.class).list();
    }
}

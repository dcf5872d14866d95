package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** H2 has the same indexes, except that it knows none over a part of the rows. */
@EngineOnH2
class JobIndexesTest {

    private static final String COLUMNS = """
            select column_name from information_schema.index_columns
            where table_name = 'ACT_RU_JOB' and lower(index_name) like 'calends%'
            """;

    @Autowired
    private JobIndexes indexes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void letTheEngineFindDueJobsAndLockedOnes() {
        assertThat(jdbc.sql(COLUMNS).query(String.class).list())
                .containsExactlyInAnyOrder("DUEDATE_", "TYPE_", "DUEDATE_", "LOCK_EXP_TIME_");
    }

    @Test
    void areMadeOnce() {
        indexes.create("h2");

        letTheEngineFindDueJobsAndLockedOnes();
    }
}

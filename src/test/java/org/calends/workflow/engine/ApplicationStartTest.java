package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An empty database becomes ours first and then the engine's. */
@EngineOnH2
class ApplicationStartTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void startsTheEngineAfterTheMigrations() {
        assertThat(jdbc.sql("select count(*) from publisher").query(Long.class).single())
                .isNotNegative();
        assertThat(jdbc.sql("select count(*) from ACT_RU_JOB").query(Long.class).single())
                .isNotNegative();
    }
}

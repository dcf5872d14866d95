package org.calends.workflow.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.calends.WholeHouse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine as it runs, not as a file says it should. */
@WholeHouse
class EngineDefaultsTest {

    private static final int WHAT_TASKLIST_ASKS_FOR = 2000;

    @Autowired
    private ProcessEngine engine;

    private ProcessEngineConfigurationImpl running;

    @BeforeEach
    void lookAtTheEngine() {
        running = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Test
    void asksWhoMay() {
        assertThat(running.isAuthorizationEnabled()).isTrue();
        assertThat(running.isAuthorizationEnabledForCustomCode()).isFalse();
        assertThat(running.getQueryMaxResultsLimit()).isEqualTo(WHAT_TASKLIST_ASKS_FOR);
    }

    @Test
    void evaluatesNothingThatSomebodySent() {
        assertThat(running.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(running.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(running.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(running.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(running.isEnableXxeProcessing()).isFalse();
    }

    @Test
    void forgetsItsHistory() {
        assertThat(running.getHistoryLevel().getName()).isEqualTo("activity");
        assertThat(running.getHistoryTimeToLive()).isEqualTo("P180D");
        assertThat(running.getHistoryCleanupBatchWindowStartTime()).isEqualTo("03:00");
    }
}

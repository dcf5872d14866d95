package org.calends.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The settings of application.yaml as they arrive in the engine: a key that nobody reads is no setting. */
class EngineSettingsTest extends EngineOnPostgres {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private CamundaBpmProperties properties;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsLittleHistoryAndCleansItUpAtNight() {
        assertThat(engine.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(engine.getHistoryTimeToLive()).isEqualTo("P180D");
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("03:00");
        assertThat(engine.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:00");
        assertThat(engine.isHistoryCleanupEnabled()).isTrue();
    }

    @Test
    void locksJobsForAMinuteAndLooksForThemEveryFiveSecondsAtLeast() {
        var executor = engine.getJobExecutor();

        assertThat(executor.getLockTimeInMillis()).isEqualTo(60_000);
        assertThat(executor.getWaitTimeInMillis()).isEqualTo(1_000);
        assertThat(executor.getMaxWait()).isEqualTo(5_000);
        assertThat(executor.getMaxJobsPerAcquisition()).isEqualTo(60);
    }

    @Test
    void worksWithSixThreadsAndALongQueue() {
        var threads = (ThreadPoolTaskExecutor) ((SpringJobExecutor) engine.getJobExecutor()).getTaskExecutor();

        assertThat(threads.getCorePoolSize()).isEqualTo(6);
        assertThat(threads.getMaxPoolSize()).isEqualTo(6);
        assertThat(threads.getQueueCapacity()).isEqualTo(1_000);
    }

    @Test
    void takesTimersFirstAndTheOldestOfThem() {
        assertThat(engine.isJobExecutorPreferTimerJobs()).isTrue();
        assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(engine.isJobExecutorAcquireByPriority()).isFalse();
        assertThat(engine.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(engine.isJobExecutorDeploymentAware()).isFalse();
    }

    @Test
    void neverRunsTwoJobsOfOneOfferAtOnceNotEvenOfItsBatches() {
        assertThat(engine.isJobExecutorAcquireExclusiveOverProcessHierarchies()).isTrue();
    }

    @Test
    void triesATechnicalFailureThreeTimesFiveMinutesApart() {
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("R3/PT5M");
        assertThat(engine.getDefaultNumberOfRetries()).isEqualTo(3);
    }

    @Test
    void takesNeitherSerializedObjectsNorExpressionsFromOutside() {
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(engine.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(engine.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(engine.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
    }

    @Test
    void checksRightsAndLimitsQueries() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.getQueryMaxResultsLimit()).isBetween(1_000, 2_000);
    }

    @Test
    void publishesNoEventsAndMeasuresNothing() {
        assertThat(properties.getEventing().isExecution()).isFalse();
        assertThat(properties.getEventing().isHistory()).isFalse();
        assertThat(properties.getEventing().isTask()).isFalse();
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.isDbMetricsReporterActivate()).isFalse();
    }

    @Test
    void logsAFailingJobOnce() {
        assertThat(engine.isEnableCmdExceptionLogging()).isFalse();
        assertThat(engine.isEnableReducedJobExceptionLogging()).isTrue();
    }

    @Test
    void makesItsOwnTables() {
        assertThat(engine.getDatabaseSchemaUpdate()).isEqualTo(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    }

    @Test
    void compilesNoQueryPlans() {
        assertThat(jdbc.sql("show jit").query(String.class).single()).isEqualTo("off");
    }
}

package org.calends.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Indexes that the engine's own tables lack. With 100,000 offers waiting, the search for due jobs reads them all without
 * these, several times a second. Made after the engine has made its tables.
 */
@Component
class JobIndexes extends AbstractProcessEnginePlugin {

    /** Any number that only we use; the second of two nodes waits for the first. */
    private static final String ONE_NODE_AT_A_TIME = "select pg_advisory_xact_lock(7005214)";

    /** Answers at once when nothing is due, which is nearly always. */
    private static final String BY_DUE_DATE = "create index if not exists calends_job_due on ACT_RU_JOB (DUEDATE_)";

    /** The order in which jobs are taken; without it each look at a month start sorts all that is due (62 ms, with it 0.7). */
    private static final String BY_ORDER =
            "create index if not exists calends_job_order on ACT_RU_JOB (TYPE_ desc, DUEDATE_)";

    /** Whether another job of the same offer is at work. */
    private static final String BY_LOCK =
            "create index if not exists calends_job_locked on ACT_RU_JOB (LOCK_EXP_TIME_)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JobIndexes(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        create(((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getDatabaseType());
    }

    void create(String database) {
        var statements = "postgres".equals(database)
                ? List.of(BY_DUE_DATE, BY_ORDER, BY_LOCK + " where LOCK_OWNER_ is not null")
                : List.of(BY_DUE_DATE, BY_ORDER, BY_LOCK);
        transaction.executeWithoutResult(status -> {
            if ("postgres".equals(database)) {
                jdbc.sql(ONE_NODE_AT_A_TIME).query().singleRow();
            }
            statements.forEach(statement -> jdbc.sql(statement).update());
        });
    }
}

package org.calends.workflow.engine;

import java.sql.Connection;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Lets nodes that start together on PostgreSQL build their engines one after the other: the engine makes its tables without
 * asking whether another node is at it. H2 belongs to one node alone.
 */
@Component
class OneNodeAtATime extends AbstractProcessEnginePlugin implements DisposableBean {

    /** Any number that nobody else uses. */
    private static final String WAIT = "select pg_advisory_lock(7005213)";

    private static final String LET_GO = "select pg_advisory_unlock(7005213)";

    private final DataSource dataSource;
    private @Nullable Connection holding;

    OneNodeAtATime(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (isPostgres()) {
            var connection = DataSourceUtils.getConnection(dataSource);
            run(connection, WAIT);
            holding = connection;
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        destroy();
    }

    /** Also when the engine could not be built. */
    @Override
    public void destroy() {
        if (holding != null) {
            run(holding, LET_GO);
            JdbcUtils.closeConnection(holding);
            holding = null;
        }
    }

    private static void run(Connection connection, String statement) {
        JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql(statement)
                .query()
                .singleRow();
    }

    private boolean isPostgres() {
        try {
            return "PostgreSQL"
                    .equals(JdbcUtils.extractDatabaseMetaData(dataSource, data -> data.getDatabaseProductName()));
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }
}

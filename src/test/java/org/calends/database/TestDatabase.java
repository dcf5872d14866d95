package org.calends.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database for tests that nobody else uses, with all our migrations. */
public final class TestDatabase implements AutoCloseable {

    static final String LATEST = "latest";

    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = current_schema and table_type = 'BASE TABLE'
              and lower(table_name) <> 'flyway_schema_history'
            """;

    private final Engine engine;
    private final HikariDataSource dataSource;
    private final String schema;

    private TestDatabase(Engine engine, String url, String schema, String version) {
        this.engine = engine;
        this.schema = schema;
        this.dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setMaximumPoolSize(8);
        dataSource.setMinimumIdle(1);
        migrate(version);
    }

    /** Goes on to a version of our tables. */
    void migrate(String version) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** Opens a fresh one; on PostgreSQL it is a schema of its own. */
    public static TestDatabase on(Engine engine) {
        return at(engine, LATEST);
    }

    /** As it was in an earlier version. */
    static TestDatabase at(Engine engine, String version) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        return switch (engine) {
            case H2 ->
                new TestDatabase(
                        engine,
                        "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE",
                        "PUBLIC",
                        version);
            case POSTGRES -> new TestDatabase(engine, PostgresServer.createSchema(name), name, version);
        };
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public NamedParameterJdbcOperations batches() {
        return new NamedParameterJdbcTemplate(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Removes all rows of all tables. */
    void empty() {
        var tables = jdbc().sql(TABLES).query(String.class).list();
        switch (engine) {
            case H2 ->
                run("set referential_integrity false; "
                        + tables.stream()
                                .map("truncate table \"%s\" restart identity; "::formatted)
                                .collect(Collectors.joining())
                        + "set referential_integrity true");
            case POSTGRES ->
                run(tables.stream()
                        .map("\"%s\""::formatted)
                        .collect(Collectors.joining(", ", "truncate ", " restart identity")));
        }
    }

    @Override
    public void close() {
        run(engine == Engine.H2 ? "shutdown" : "drop schema " + schema + " cascade");
        dataSource.close();
    }

    private void run(String sql) {
        jdbc().sql(sql).update();
    }
}

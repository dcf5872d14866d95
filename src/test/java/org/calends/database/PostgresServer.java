package org.calends.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The PostgreSQL that tests run on: the one that {@code CALENDS_TEST_POSTGRES_URL} names (a JDBC URL with user and password),
 * else one that is unpacked and started once per JVM and stops with it. Without a server tests fail; they never skip.
 */
public final class PostgresServer {

    private static String url;

    private PostgresServer() {}

    /** Creates a schema and answers the URL that leads into it. */
    static String createSchema(String name) {
        var server = url();
        JdbcClient.create(new DriverManagerDataSource(server))
                .sql("create schema " + name)
                .update();
        return server + (server.contains("?") ? "&" : "?") + "currentSchema=" + name;
    }

    /** Creates a database, as a whole program with its engine wants it, and answers the URL that leads into it. */
    public static String createDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        JdbcClient.create(new DriverManagerDataSource(url()))
                .sql("create database " + name)
                .update();
        return url().replaceFirst("(//[^/]+)/[^?]*", "$1/" + name);
    }

    private static synchronized String url() {
        if (url == null) {
            var given = System.getenv("CALENDS_TEST_POSTGRES_URL");
            url = given != null && !given.isBlank() ? given : start();
        }
        return url;
    }

    /** Its own shutdown hook stops it. */
    private static String start() {
        try {
            return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL does not start; set CALENDS_TEST_POSTGRES_URL to use one of yours", e);
        }
    }
}

package org.calends.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class on a database of its own, all migrations applied, its tables empty before each test. Constructors,
 * tests and {@code @BeforeEach} methods may take it as a parameter:
 *
 * <pre>{@code
 * abstract class CatalogContract {
 *     private final Catalog catalog;
 *
 *     CatalogContract(TestDatabase database) {
 *         catalog = new JdbcCatalog(database.jdbc(), database.batches());
 *     }
 *     // what holds on every database
 * }
 *
 * @OnDatabase(Engine.POSTGRES)
 * class JdbcCatalogOnPostgresTest extends CatalogContract {
 *     JdbcCatalogOnPostgresTest(TestDatabase database) {
 *         super(database);
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TestDatabaseExtension.class)
public @interface OnDatabase {
    Engine value();
}

package org.calends.catalog;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class JdbcCatalogOnPostgresTest extends CatalogContract {

    JdbcCatalogOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

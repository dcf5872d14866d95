package org.calends.catalog;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class JdbcCatalogOnH2Test extends CatalogContract {

    JdbcCatalogOnH2Test(TestDatabase database) {
        super(database);
    }
}

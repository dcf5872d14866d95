package org.calends.reseller;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class JdbcResellersOnH2Test extends ResellerDirectoryContract {

    JdbcResellersOnH2Test(TestDatabase database) {
        super(database);
    }
}

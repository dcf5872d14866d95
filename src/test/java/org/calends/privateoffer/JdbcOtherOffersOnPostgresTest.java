package org.calends.privateoffer;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class JdbcOtherOffersOnPostgresTest extends OtherOffersContract {

    JdbcOtherOffersOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

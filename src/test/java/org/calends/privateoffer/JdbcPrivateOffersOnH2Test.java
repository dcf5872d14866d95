package org.calends.privateoffer;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class JdbcPrivateOffersOnH2Test extends PrivateOffersContract {

    JdbcPrivateOffersOnH2Test(TestDatabase database) {
        super(database);
    }
}

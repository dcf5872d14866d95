package org.calends.privateoffer;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class JdbcOtherOffersOnH2Test extends OtherOffersContract {

    JdbcOtherOffersOnH2Test(TestDatabase database) {
        super(database);
    }
}

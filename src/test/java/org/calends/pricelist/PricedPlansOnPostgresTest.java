package org.calends.pricelist;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class PricedPlansOnPostgresTest extends PricedPlansContract {

    PricedPlansOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

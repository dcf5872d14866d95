package org.calends.pricelist;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class PriceChangesOnPostgresTest extends PriceChangesContract {

    PriceChangesOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.pricelist;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class PriceChangesOnH2Test extends PriceChangesContract {

    PriceChangesOnH2Test(TestDatabase database) {
        super(database);
    }
}

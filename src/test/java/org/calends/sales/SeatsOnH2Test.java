package org.calends.sales;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class SeatsOnH2Test extends SeatsContract {

    SeatsOnH2Test(TestDatabase database) {
        super(database);
    }
}

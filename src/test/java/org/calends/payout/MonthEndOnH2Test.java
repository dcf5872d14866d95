package org.calends.payout;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class MonthEndOnH2Test extends MonthEndContract {

    MonthEndOnH2Test(TestDatabase database) {
        super(database);
    }
}

package org.calends.payout;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class MonthEndOnPostgresTest extends MonthEndContract {

    MonthEndOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.sales;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class RefundsOnPostgresTest extends RefundsContract {

    RefundsOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

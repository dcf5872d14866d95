package org.calends.sales;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class UsageOnH2Test extends UsageContract {

    UsageOnH2Test(TestDatabase database) {
        super(database);
    }
}

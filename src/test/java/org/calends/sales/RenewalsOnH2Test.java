package org.calends.sales;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class RenewalsOnH2Test extends RenewalsContract {

    RenewalsOnH2Test(TestDatabase database) {
        super(database);
    }
}

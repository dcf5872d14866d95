package org.calends.sales;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class TrialsOnH2Test extends TrialsContract {

    TrialsOnH2Test(TestDatabase database) {
        super(database);
    }
}

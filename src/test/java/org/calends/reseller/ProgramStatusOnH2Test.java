package org.calends.reseller;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class ProgramStatusOnH2Test extends ProgramStatusContract {

    ProgramStatusOnH2Test(TestDatabase database) {
        super(database);
    }
}

package org.calends.program;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class ProgramOnH2Test extends ProgramContract {

    ProgramOnH2Test(TestDatabase database) {
        super(database);
    }
}

package org.calends.program;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class ProgramOnPostgresTest extends ProgramContract {

    ProgramOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

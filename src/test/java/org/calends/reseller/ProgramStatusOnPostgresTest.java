package org.calends.reseller;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class ProgramStatusOnPostgresTest extends ProgramStatusContract {

    ProgramStatusOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

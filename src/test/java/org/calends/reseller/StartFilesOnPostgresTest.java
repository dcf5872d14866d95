package org.calends.reseller;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class StartFilesOnPostgresTest extends StartFilesContract {

    StartFilesOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

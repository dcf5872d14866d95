package org.calends.reseller;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class StartFilesOnH2Test extends StartFilesContract {

    StartFilesOnH2Test(TestDatabase database) {
        super(database);
    }
}

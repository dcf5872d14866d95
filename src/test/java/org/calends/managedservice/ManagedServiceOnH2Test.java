package org.calends.managedservice;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class ManagedServiceOnH2Test extends ManagedServiceContract {

    ManagedServiceOnH2Test(TestDatabase database) {
        super(database);
    }
}

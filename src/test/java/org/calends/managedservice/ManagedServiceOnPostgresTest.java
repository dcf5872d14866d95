package org.calends.managedservice;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class ManagedServiceOnPostgresTest extends ManagedServiceContract {

    ManagedServiceOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.schedule;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class QuartzStoreOnPostgresTest extends QuartzStoreContract {

    QuartzStoreOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

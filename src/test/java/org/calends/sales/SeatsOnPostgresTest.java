package org.calends.sales;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class SeatsOnPostgresTest extends SeatsContract {

    SeatsOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.delegation;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class LinkOnPostgresTest extends LinkContract {

    LinkOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

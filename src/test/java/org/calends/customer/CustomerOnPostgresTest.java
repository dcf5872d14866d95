package org.calends.customer;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class CustomerOnPostgresTest extends CustomerContract {

    CustomerOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

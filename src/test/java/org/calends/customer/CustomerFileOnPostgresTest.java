package org.calends.customer;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class CustomerFileOnPostgresTest extends CustomerFileContract {

    CustomerFileOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.customer;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class CustomerOnH2Test extends CustomerContract {

    CustomerOnH2Test(TestDatabase database) {
        super(database);
    }
}

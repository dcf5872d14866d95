package org.calends.delegation;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class LinkOnH2Test extends LinkContract {

    LinkOnH2Test(TestDatabase database) {
        super(database);
    }
}

package org.calends.schedule;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class QuartzStoreOnH2Test extends QuartzStoreContract {

    QuartzStoreOnH2Test(TestDatabase database) {
        super(database);
    }
}

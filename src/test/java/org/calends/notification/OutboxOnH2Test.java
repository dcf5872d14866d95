package org.calends.notification;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class OutboxOnH2Test extends OutboxContract {

    OutboxOnH2Test(TestDatabase database) {
        super(database);
    }
}

package org.calends.subscription;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class SubscriptionOnPostgresTest extends SubscriptionContract {

    SubscriptionOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.subscription;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class SubscriptionOnH2Test extends SubscriptionContract {

    SubscriptionOnH2Test(TestDatabase database) {
        super(database);
    }
}

package org.calends.api;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class IdempotencyOnH2Test extends IdempotencyContract {

    IdempotencyOnH2Test(TestDatabase database) {
        super(database);
    }
}

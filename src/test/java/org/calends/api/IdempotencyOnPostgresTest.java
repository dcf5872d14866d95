package org.calends.api;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class IdempotencyOnPostgresTest extends IdempotencyContract {

    IdempotencyOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.audit;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class AuditOnPostgresTest extends AuditContract {

    AuditOnPostgresTest(TestDatabase database) {
        super(database, "postgres");
    }
}

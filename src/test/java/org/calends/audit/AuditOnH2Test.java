package org.calends.audit;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class AuditOnH2Test extends AuditContract {

    AuditOnH2Test(TestDatabase database) {
        super(database, "h2");
    }
}

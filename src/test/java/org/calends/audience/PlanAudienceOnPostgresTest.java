package org.calends.audience;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class PlanAudienceOnPostgresTest extends PlanAudienceContract {

    PlanAudienceOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

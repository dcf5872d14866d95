package org.calends.audience;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class PlanAudienceOnH2Test extends PlanAudienceContract {

    PlanAudienceOnH2Test(TestDatabase database) {
        super(database);
    }
}

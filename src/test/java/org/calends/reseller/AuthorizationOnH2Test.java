package org.calends.reseller;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class AuthorizationOnH2Test extends AuthorizationContract {

    AuthorizationOnH2Test(TestDatabase database) {
        super(database);
    }
}

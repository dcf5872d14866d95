package org.calends.reseller;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class AuthorizationOnPostgresTest extends AuthorizationContract {

    AuthorizationOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.notification;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class MailSearchOnPostgresTest extends MailSearchContract {

    MailSearchOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

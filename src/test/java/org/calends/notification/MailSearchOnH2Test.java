package org.calends.notification;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class MailSearchOnH2Test extends MailSearchContract {

    MailSearchOnH2Test(TestDatabase database) {
        super(database);
    }
}

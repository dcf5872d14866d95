package org.calends.database;

@OnDatabase(Engine.H2)
class MigrationOnH2Test extends MigrationContract {

    MigrationOnH2Test(TestDatabase database) {
        super(database);
    }
}

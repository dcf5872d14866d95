package org.calends.database;

@OnDatabase(Engine.POSTGRES)
class MigrationOnPostgresTest extends MigrationContract {

    MigrationOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

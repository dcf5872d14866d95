package org.calends.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The migrations lead to the same tables on every database. */
abstract class MigrationContract {

    private final TestDatabase database;

    MigrationContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void storesARow() {
        database.jdbc()
                .sql("insert into publisher (id, name) values ('halden', 'Halden Software')")
                .update();

        assertThat(publishers()).isEqualTo(1);
    }

    @Test
    void startsEachTestWithEmptyTables() {
        storesARow();
        database.empty();

        assertThat(publishers()).isZero();
    }

    @Test
    void rollsBack() {
        database.transaction().executeWithoutResult(status -> {
            storesARow();
            status.setRollbackOnly();
        });

        assertThat(publishers()).isZero();
    }

    private int publishers() {
        return database.jdbc()
                .sql("select count(*) from publisher")
                .query(Integer.class)
                .single();
    }
}

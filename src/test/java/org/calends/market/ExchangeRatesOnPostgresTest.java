package org.calends.market;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.POSTGRES)
class ExchangeRatesOnPostgresTest extends ExchangeRatesContract {

    ExchangeRatesOnPostgresTest(TestDatabase database) {
        super(database);
    }
}

package org.calends.market;

import org.calends.database.Engine;
import org.calends.database.OnDatabase;
import org.calends.database.TestDatabase;

@OnDatabase(Engine.H2)
class ExchangeRatesOnH2Test extends ExchangeRatesContract {

    ExchangeRatesOnH2Test(TestDatabase database) {
        super(database);
    }
}

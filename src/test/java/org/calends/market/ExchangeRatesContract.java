package org.calends.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.market.SampleMarkets.sheet;

import java.time.Instant;
import org.calends.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** What holds for exchange rates on every database. */
abstract class ExchangeRatesContract {

    private final ExchangeRates rates;

    ExchangeRatesContract(TestDatabase database) {
        rates = SampleMarkets.rates(database);
    }

    @Test
    void knowsNoneBeforeTheFirst() {
        assertThat(rates.at(noon("2026-11-20"))).isEmpty();
    }

    @Test
    void knowsTheLatestOfEachDay() {
        rates.save(sheet("2026-11-19", "1.1", "160"));
        rates.save(sheet("2026-11-20", "1.2", "170"));
        rates.save(sheet("2026-11-23", "1.3", "180"));

        assertThat(rates.at(noon("2026-11-20"))).contains(sheet("2026-11-20", "1.2", "170"));
        assertThat(rates.at(noon("2026-11-22"))).as("a Sunday").contains(sheet("2026-11-20", "1.2", "170"));
        assertThat(rates.at(noon("2027-02-01"))).contains(sheet("2026-11-23", "1.3", "180"));
        assertThat(rates.at(noon("2026-01-01"))).as("before the first").contains(sheet("2026-11-19", "1.1", "160"));
    }

    @Test
    void takesACorrection() {
        rates.save(sheet("2026-11-20", "1.2", "170"));
        rates.save(sheet("2026-11-20", "1.25", "170"));

        assertThat(rates.at(noon("2026-11-20"))).contains(sheet("2026-11-20", "1.25", "170"));
    }

    private static Instant noon(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }
}

package org.calends.market;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.calends.database.TestDatabase;
import org.springframework.core.io.ClassPathResource;

/** The markets that come with the program, and rates that are easy to reckon with. */
public final class SampleMarkets {

    /** A dollar is half a euro, which is 100 yen. */
    public static final RateSheet SHEET = sheet("2026-11-20", "2", "200");

    private SampleMarkets() {}

    public static Markets markets() {
        return new Markets(settings());
    }

    static MarketSettings settings() {
        return new MarketSettings(
                new ClassPathResource("catalog/markets.csv"),
                new MarketSettings.RateSettings(null, null, Duration.ofSeconds(1), Duration.ofSeconds(1)));
    }

    public static RateSheet sheet(String day, String dollars, String yen) {
        return new RateSheet(LocalDate.parse(day), Map.of("USD", new BigDecimal(dollars), "JPY", new BigDecimal(yen)));
    }

    public static ExchangeRates rates(TestDatabase database) {
        return new ExchangeRates(database.jdbc(), database.batches());
    }

    /** Without a file or an address. */
    public static RateSource noSource(TestDatabase database) {
        return new RateSource(settings(), rates(database));
    }
}

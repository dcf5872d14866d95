package org.calends.market;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where markets and exchange rates come from.
 *
 * @param markets a CSV file with the columns code, name, currency, taxRemitted
 */
@ConfigurationProperties("calends.catalog")
record MarketSettings(
        @DefaultValue("classpath:catalog/markets.csv") Resource markets,
        @DefaultValue RateSettings exchangeRates) {

    /**
     * Where exchange rates come from, in the European Central Bank's daily format.
     *
     * @param file loaded at each start, if there is one
     * @param url asked several times a day, if there is one
     * @param timeout how long all of one answer may take
     */
    record RateSettings(
            @Nullable Resource file,
            @Nullable URI url,
            @DefaultValue("5s") Duration connectTimeout,
            @DefaultValue("20s") Duration timeout) {}
}

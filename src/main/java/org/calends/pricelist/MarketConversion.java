package org.calends.pricelist;

import java.time.Instant;
import java.util.Optional;
import org.calends.market.ExchangeRates;
import org.calends.market.Market;
import org.calends.market.Markets;
import org.calends.market.RateSheet;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Makes prices of markets of prices in US dollars (C11). */
@Component
class MarketConversion {

    private final Markets markets;
    private final ExchangeRates rates;

    MarketConversion(Markets markets, ExchangeRates rates) {
        this.markets = markets;
        this.rates = rates;
    }

    /** By the rates of the day of that instant. */
    OfDay at(Instant instant) {
        return new OfDay(markets, rates.at(instant));
    }

    /** In which currency a market pays; nothing for a market that is none. */
    Optional<CurrencyUnit> currency(String market) {
        return markets.find(market).map(Market::currency);
    }

    /** The rates of one day, if there are any. */
    record OfDay(Markets markets, Optional<RateSheet> sheet) {

        /** Nothing when there is no rate for the market's currency. */
        Optional<BigMoney> convert(BigMoney usd, String market) {
            return markets.find(market)
                    .flatMap(known -> known.currency().equals(usd.getCurrencyUnit())
                            ? Optional.of(usd)
                            : sheet.flatMap(rates -> rates.convert(usd, known.currency())));
        }
    }
}

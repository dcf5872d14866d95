package org.calends.dashboard.margins;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.dashboard.Countries;
import org.calends.market.Market;
import org.calends.market.Markets;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The market in which a reseller looks at prices: the one it asks for, else that of its own country. */
@Component
class ResellerMarket {

    private static final String OTHERWISE = "US";

    private final Markets markets;
    private final ResellerDirectory resellers;

    ResellerMarket(Markets markets, ResellerDirectory resellers) {
        this.markets = markets;
        this.resellers = resellers;
    }

    /** Who looks, and where. */
    record Look(String reseller, String market) {}

    Look of(UUID reseller, @Nullable String asked) {
        var self = Optional.ofNullable(resellers.find(List.of(reseller)).get(reseller));
        var market = Optional.ofNullable(asked)
                .flatMap(markets::find)
                .or(() -> self.map(Reseller::country).flatMap(markets::find))
                .map(Market::code)
                .orElse(OTHERWISE);
        return new Look(self.map(Reseller::name).orElse(reseller.toString()), market);
    }

    /** By name, as people look for them. */
    List<Market> all() {
        return markets.all().stream()
                .sorted(Comparator.comparing(Market::code, new Countries(LocaleContextHolder.getLocale()).byName()))
                .toList();
    }
}

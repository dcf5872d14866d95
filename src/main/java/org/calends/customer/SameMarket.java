package org.calends.customer;

import java.util.Set;
import org.calends.reseller.Reseller;
import org.springframework.stereotype.Component;

/** Resellers sell to the customers of their own market and to no others (P4, P18). */
@Component
class SameMarket {

    private final CustomerSettings settings;

    SameMarket(CustomerSettings settings) {
        this.settings = settings;
    }

    boolean covers(Reseller reseller, String country) {
        return settings.markets()
                .getOrDefault(reseller.region(), Set.of(reseller.country()))
                .contains(country);
    }
}

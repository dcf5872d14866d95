package org.calends.pricing;

import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of prices.
 *
 * @param agencyFeePercent what the marketplace keeps of each line (R61)
 */
@ConfigurationProperties("calends.pricing")
record PricingSettings(@DefaultValue("3") BigDecimal agencyFeePercent) {

    PricingSettings {
        if (agencyFeePercent.signum() < 0 || agencyFeePercent.compareTo(BigDecimal.TEN.movePointRight(1)) > 0) {
            throw new IllegalArgumentException("calends.pricing.agency-fee-percent is 0 to 100");
        }
    }
}

package org.calends.subscription;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of subscriptions.
 *
 * @param activation how long a publisher may take to activate one (P9)
 * @param grace how long one that the marketplace suspended waits before it is canceled (P9)
 * @param once the products that a customer can have only once (P16)
 */
@ConfigurationProperties("calends.subscription")
record SubscriptionSettings(
        @DefaultValue("30d") Duration activation,
        @DefaultValue("30d") Duration grace,
        @DefaultValue Set<String> once) {}

package org.calends.audience;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many there may be in an audience; the defaults are the marketplace's (C18, C21).
 *
 * @param byHand in a body of JSON
 * @param subscriptions in a CSV file, and {@code tenants} likewise
 * @param preview in a CSV file for a preview, and {@code previewMails} likewise
 */
@ConfigurationProperties("calends.catalog.audience")
record AudienceLimits(
        @DefaultValue("10") int byHand,
        @DefaultValue("10000") int subscriptions,
        @DefaultValue("20000") int tenants,
        @DefaultValue("100") int preview,
        @DefaultValue("20") int previewMails) {

    static final AudienceLimits DEFAULTS = new AudienceLimits(10, 10_000, 20_000, 100, 20);
}

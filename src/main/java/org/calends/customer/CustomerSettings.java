package org.calends.customer;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The settings of what customers and resellers agree on.
 *
 * @param agreementVersion the version of the customer agreement in force; whoever has accepted another buys nothing (P6)
 * @param agreement where a customer reads it
 * @param invitationExpires how long a customer may take to answer
 * @param markets the countries in which the resellers of a region sell; those of other regions sell in their own country (P4)
 * @param file relationships that were concluded elsewhere, such as {@code file:/etc/calends/customers.csv}; read at each
 *     start, what it does not name stays as it is
 */
@ConfigurationProperties("calends.customer")
record CustomerSettings(
        @DefaultValue("1") String agreementVersion,
        @Nullable String agreement,
        @DefaultValue("30d") Duration invitationExpires,
        @DefaultValue Map<String, Set<String>> markets,
        @Nullable Resource file) {}

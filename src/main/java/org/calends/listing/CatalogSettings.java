package org.calends.listing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * The settings of the catalog.
 *
 * @param file where the catalog comes from, such as {@code file:/etc/calends/catalog.json}; it is loaded at each start, products
 *     and publishers that it does not name stay as they are. Left out, the tables are taken as they are.
 */
@ConfigurationProperties("calends.catalog")
record CatalogSettings(@Nullable Resource file) {}

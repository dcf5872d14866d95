package org.calends.reseller;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * The settings of the reseller directory.
 *
 * @param file where the resellers come from, such as {@code file:/etc/calends/resellers.csv}; it is loaded at each start,
 *     resellers that it does not name stay as they are. Left out, the tables are taken as they are.
 */
@ConfigurationProperties("calends.reseller")
record ResellerSettings(@Nullable Resource file) {}

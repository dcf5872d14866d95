package org.calends.reseller;

import org.jspecify.annotations.Nullable;

/**
 * What a search for resellers asks (R16).
 *
 * @param q part of the name, or the tenant id or the beginning of one; upper and lower case alike
 */
public record ResellerQuery(
        @Nullable String q,
        @Nullable String region,
        @Nullable String skill,
        @Nullable String competency) {

    /** Asks for all of them. */
    public static final ResellerQuery EVERYBODY = new ResellerQuery(null, null, null, null);
}

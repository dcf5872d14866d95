package org.calends.reseller;

import org.jspecify.annotations.Nullable;

/**
 * What a search for resellers asks (R16); null means all.
 *
 * @param q part of the name, or the tenant id or the beginning of one; upper and lower case alike
 */
public record ResellerQuery(
        @Nullable String q,
        @Nullable String region,
        @Nullable String skill,
        @Nullable String competency,
        @Nullable PartnerType partnerType,
        @Nullable ProgramStatus programStatus,
        ResellerOrder order) {

    /** Asks for all of them. */
    public static final ResellerQuery EVERYBODY = new ResellerQuery(null, null, null, null);

    /** Of any type and status, by name. */
    public ResellerQuery(
            @Nullable String q, @Nullable String region, @Nullable String skill, @Nullable String competency) {
        this(q, region, skill, competency, null, null, ResellerOrder.NAME);
    }
}

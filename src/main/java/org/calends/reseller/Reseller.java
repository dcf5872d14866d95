package org.calends.reseller;

import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cloud reseller (CSP partner): one tenant of the program. */
public record Reseller(
        UUID tenantId,
        String name,
        PartnerType partnerType,
        String country,
        String region,
        SortedSet<String> skills,
        SortedSet<String> competencies,
        ProgramStatus programStatus,
        @Nullable String suspensionReason) {}

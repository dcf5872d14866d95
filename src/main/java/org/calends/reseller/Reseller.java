package org.calends.reseller;

import java.util.Optional;
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
        @Nullable SuspensionReason suspensionReason) {

    Reseller having(SortedSet<String> otherSkills, SortedSet<String> otherCompetencies) {
        return new Reseller(
                tenantId,
                name,
                partnerType,
                country,
                region,
                otherSkills,
                otherCompetencies,
                programStatus,
                suspensionReason);
    }

    Reseller standing(ProgramStatus status, @Nullable SuspensionReason reason) {
        return new Reseller(tenantId, name, partnerType, country, region, skills, competencies, status, reason);
    }

    boolean standsLike(@Nullable Reseller other) {
        return other != null && programStatus == other.programStatus && suspensionReason == other.suspensionReason;
    }

    /** Why it cannot be given a margin, or nothing when it can (R10, R35, P14). */
    public Optional<AuthorizationRefusal> refusal() {
        return switch (programStatus) {
            case LEFT -> Optional.of(AuthorizationRefusal.LEFT_PROGRAM);
            case SUSPENDED -> Optional.of(AuthorizationRefusal.SUSPENDED);
            case ACTIVE ->
                partnerType.mayBeGivenMargin() ? Optional.empty() : Optional.of(AuthorizationRefusal.INDIRECT_RESELLER);
        };
    }
}

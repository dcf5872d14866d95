package org.calends.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.calends.reseller.ProgramStatus;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may invite whom: everything that stands against it is named at once. */
@Component
class InvitationRules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 200;

    private final ResellerDirectory resellers;
    private final RelationshipRows relationships;
    private final SameMarket market;

    InvitationRules(ResellerDirectory resellers, RelationshipRows relationships, SameMarket market) {
        this.resellers = resellers;
        this.relationships = relationships;
        this.market = market;
    }

    /** Refuses what a reseller cannot ask for. */
    void checkRequest(UUID reseller, @Nullable UUID tenant, @Nullable String name, @Nullable String country) {
        List<Violation> violations = new ArrayList<>();
        partner(reseller, country).forEach(violations::add);
        if (tenant == null) {
            violations.add(violation("tenantId", "missing", "Say which tenant you want to sell to.", "P4"));
        } else if (tenant.equals(reseller)) {
            violations.add(violation("tenantId", "self", "A reseller sells to its customers, not to itself.", "P14"));
        } else if (isCurrent(reseller, tenant)) {
            violations.add(violation("tenantId", "related", "This tenant is your customer already.", "P4"));
        }
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            violations.add(violation("name", "length", "A name has 1 to 200 characters.", "P4"));
        }
        if (country == null || !COUNTRIES.contains(country)) {
            violations.add(violation("country", "unknown", "Name a country by its two letters, such as DE.", "P4"));
        }
        refuse("This invitation cannot be sent.", violations);
    }

    /** Refuses what a customer cannot accept, or not any more. */
    void checkAnswer(Invitation invitation, Customer customer) {
        refuse("This invitation cannot be accepted.", partner(invitation.reseller(), customer.country()));
    }

    Reseller reseller(UUID tenant) {
        return Optional.ofNullable(resellers.find(List.of(tenant)).get(tenant)).orElseThrow();
    }

    private List<Violation> partner(UUID tenant, @Nullable String country) {
        var reseller = resellers.find(List.of(tenant)).get(tenant);
        if (reseller == null || reseller.programStatus() != ProgramStatus.ACTIVE) {
            return List.of(
                    violation("reseller", "not-active", "Only partners in good standing win new customers.", "P10"));
        }
        return country == null || !COUNTRIES.contains(country) || market.covers(reseller, country)
                ? List.of()
                : List.of(violation(
                        "country",
                        "other-market",
                        "%s sells in its own market, which does not reach to %s.".formatted(reseller.name(), country),
                        "P4"));
    }

    private boolean isCurrent(UUID reseller, UUID tenant) {
        return relationships
                .find(reseller, tenant)
                .filter(Relationship::agreementCurrent)
                .isPresent();
    }

    private static void refuse(String message, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(message, violations);
        }
    }

    private static Violation violation(String field, String code, String message, String rule) {
        return Violation.of(field, field + "." + code, message, rule);
    }
}

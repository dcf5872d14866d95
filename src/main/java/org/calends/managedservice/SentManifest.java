package org.calends.managedservice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.calends.api.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A manifest as it is written down, right or wrong: sent, answered and stored in this form.
 *
 * @param version such as {@code 1.0.0}
 * @param managingTenantId the provider's
 */
public record SentManifest(
        @Nullable String version,
        @Nullable String managingTenantId,
        @Nullable List<@Nullable SentAuthorization> authorizations) {

    /**
     * @param access {@code active} or {@code eligible}
     * @param duration of an eligible one, such as {@code PT2H}
     * @param assignableRoleIds what a User Access Administrator may give to managed identities
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentAuthorization(
            @Nullable SentPrincipal principal,
            @Nullable String access,
            @Nullable String roleId,
            @Nullable String duration,
            @Nullable Boolean mfa,
            @Nullable List<@Nullable SentPrincipal> approvers,
            @Nullable List<@Nullable String> assignableRoleIds) {

        static SentAuthorization of(Authorization authorization) {
            var eligibility = authorization.eligibility();
            return new SentAuthorization(
                    SentPrincipal.of(authorization.principal()),
                    Spelling.of(authorization.access()),
                    authorization.role().id().toString(),
                    eligibility == null ? null : eligibility.longest().toString(),
                    eligibility == null ? null : eligibility.mfa(),
                    eligibility == null
                            ? null
                            : eligibility.approvers().stream()
                                    .map(SentPrincipal::of)
                                    .toList(),
                    authorization.assignable().isEmpty()
                            ? null
                            : authorization.assignable().stream()
                                    .map(role -> role.id().toString())
                                    .toList());
        }
    }

    /** @param type {@code user}, {@code group} or {@code service-principal} */
    public record SentPrincipal(
            @Nullable String id,
            @Nullable String type,
            @Nullable String name) {

        static SentPrincipal of(Principal principal) {
            return new SentPrincipal(principal.id().toString(), Spelling.of(principal.type()), principal.name());
        }
    }

    public static SentManifest of(AuthorizationManifest manifest) {
        return new SentManifest(
                manifest.version().toString(),
                manifest.managingTenant().toString(),
                manifest.authorizations().stream().map(SentAuthorization::of).toList());
    }
}

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

    public static final String EXAMPLE = """
            {"version": "1.0.0", "managingTenantId": "7a000000-0000-4000-8000-00000000f001",
             "authorizations": [
               {"principal": {"id": "7a000000-0000-4000-8000-00000000f011", "type": "group", "name": "Watch desk"},
                "access": "active", "roleId": "acdd72a7-3385-48ef-bd42-f606fba81ae7"},
               {"principal": {"id": "7a000000-0000-4000-8000-00000000f011", "type": "group", "name": "Watch desk"},
                "access": "active", "roleId": "91c1777a-f3dc-4fae-b103-61d183457e46"},
               {"principal": {"id": "7a000000-0000-4000-8000-00000000f012", "type": "user", "name": "Ines on call"},
                "access": "eligible", "roleId": "b24988ac-6180-42a0-ab88-20f7382dd24c", "duration": "PT2H", "mfa": true,
                "approvers": [{"id": "7a000000-0000-4000-8000-00000000f013", "type": "group", "name": "Leads"}]}]}""";

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

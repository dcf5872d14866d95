package org.calends.managedservice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.managedservice.SentManifest.SentAuthorization;
import org.calends.managedservice.SentManifest.SentPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Manifests as tests need them, right and wrong. */
public final class SampleManifests {

    /** What the description of the API shows. */
    public static final String EXAMPLE = example();

    static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    static final String CONTRIBUTOR = "b24988ac-6180-42a0-ab88-20f7382dd24c";
    static final String OWNER = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
    static final String ACCESS_ADMINISTRATOR = "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9";
    static final String DELETE_ROLE = "91c1777a-f3dc-4fae-b103-61d183457e46";
    static final String BLOB_READER = "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1";
    static final String ROLE_ADMINISTRATOR = "f58310d9-a9f6-439a-9e8d-f62e7b41a168";
    static final String TENANT = "7a000000-0000-4000-8000-00000000f001";

    static final Roles ROLES = new Roles(new ManagedServiceSettings(new ClassPathResource("managedservice/roles.csv")));

    private SampleManifests() {}

    private static String example() {
        try {
            return new ClassPathResource("api-examples/writeManifest.request.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SentPrincipal group(int number) {
        return new SentPrincipal(new UUID(0, number).toString(), "group", "Group " + number);
    }

    static SentAuthorization active(int principal, String role) {
        return new SentAuthorization(group(principal), "active", role, null, null, null, null);
    }

    static SentAuthorization active(String role, String... assignable) {
        return new SentAuthorization(group(1), "active", role, null, null, null, List.of(assignable));
    }

    static SentAuthorization eligible(@Nullable String duration, SentPrincipal... approvers) {
        return new SentAuthorization(group(9), "eligible", CONTRIBUTOR, duration, true, List.of(approvers), null);
    }

    static SentManifest sent(String version, SentAuthorization... authorizations) {
        return new SentManifest(version, TENANT, List.of(authorizations));
    }

    static AuthorizationManifest manifest(String version, SentAuthorization... authorizations) {
        return new ManifestReading(ROLES).read(sent(version, authorizations), Optional.empty());
    }
}

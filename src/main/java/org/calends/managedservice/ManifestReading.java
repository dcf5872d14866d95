package org.calends.managedservice;

import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.calends.managedservice.SentManifest.SentAuthorization;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a manifest, or refuses it with everything that is wrong (C34 to C37). */
@Component
class ManifestReading {

    private static final int MOST_AUTHORIZATIONS = 20;

    private final Roles roles;

    ManifestReading(Roles roles) {
        this.roles = roles;
    }

    /** @param published the version that customers accept now, if there is one */
    AuthorizationManifest read(SentManifest sent, Optional<AuthorizationManifest> published) {
        var reading = new Reading();
        var version = version(sent.version(), reading);
        var tenant = reading.uuid(sent.managingTenantId(), "managingTenantId", "C34");
        var authorizations = authorizations(sent, reading);
        if (version.isPresent() && tenant.isPresent()) {
            var manifest = new AuthorizationManifest(version.get(), tenant.get(), authorizations);
            published.ifPresent(before -> refuseUnlessRisen(before, manifest, reading));
            reading.refuse("This manifest cannot be used.");
            return manifest;
        }
        reading.refuse("This manifest cannot be used.");
        throw new IllegalStateException("a manifest without version or tenant was not refused");
    }

    private static Optional<ManifestVersion> version(@Nullable String text, Reading reading) {
        var version = ManifestVersion.parse(requireNonNullElse(text, ""));
        reading.addIf(
                version.isEmpty(),
                "version",
                "version.shape",
                "Write a version of three numbers, such as 1.0.0.",
                "C34");
        return version;
    }

    private List<Authorization> authorizations(SentManifest sent, Reading reading) {
        var given = requireNonNullElse(sent.authorizations(), List.<@Nullable SentAuthorization>of());
        var one = new AuthorizationReading(reading, roles);
        var read = IntStream.range(0, given.size())
                .mapToObj(i -> one.read(given.get(i), "authorizations[" + i + "]").stream())
                .flatMap(authorization -> authorization)
                .toList();
        reading.addIf(
                given.size() > MOST_AUTHORIZATIONS,
                "authorizations",
                "authorizations.tooMany",
                "A plan has " + MOST_AUTHORIZATIONS + " authorizations or fewer. Gather people in a group.",
                "C35");
        reading.addIf(
                given.stream().noneMatch(ManifestReading::isActive),
                "authorizations",
                "authorizations.noneActive",
                "At least one authorization is active, so that there is somebody to ask.",
                "C35");
        refuseTwice(read, reading);
        return read;
    }

    private static boolean isActive(@Nullable SentAuthorization authorization) {
        return authorization != null && "active".equals(authorization.access());
    }

    private static void refuseTwice(List<Authorization> authorizations, Reading reading) {
        record Grant(UUID principal, UUID role, AccessType access) {}
        var seen = new HashSet<Grant>();
        authorizations.stream()
                .filter(some ->
                        !seen.add(new Grant(some.principal().id(), some.role().id(), some.access())))
                .forEach(some -> reading.add(
                        "authorizations",
                        "authorization.twice",
                        some.principal().name() + " has the role " + some.role().name() + " twice.",
                        "C35"));
    }

    private static void refuseUnlessRisen(
            AuthorizationManifest before, AuthorizationManifest manifest, Reading reading) {
        reading.addIf(
                manifest.version().compareTo(before.version()) <= 0,
                "version",
                "version.notRisen",
                "Version " + before.version() + " is published. Write a higher one with each change.",
                "C34");
        reading.addIf(
                manifest.grantsTheSameAs(before),
                "authorizations",
                "manifest.unchanged",
                "This grants what version " + before.version() + " grants. Customers consent to changes only.",
                "C42");
    }
}

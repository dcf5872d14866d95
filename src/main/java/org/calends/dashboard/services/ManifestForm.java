package org.calends.dashboard.services;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.calends.managedservice.AuthorizationManifest;
import org.calends.managedservice.ManifestVersion;
import org.calends.managedservice.PlanManifests;
import org.calends.managedservice.SentManifest;

/**
 * A manifest as somebody typed it.
 *
 * @param edition how often it had been written when it was read
 */
record ManifestForm(int edition, String version, String tenant, List<AuthorizationForm> authorizations) {

    // More than may be, so that whoever has too many is told so.
    private static final int MOST = 40;

    /** What was written last; in place of a version that is in force, the next one. */
    static ManifestForm of(PlanManifests manifests) {
        return manifests
                .newest()
                .map(it -> of(manifests.edition(), it, manifests.written().isPresent()))
                .orElseGet(() -> new ManifestForm(0, "1.0.0", "", List.of(AuthorizationForm.EMPTY)));
    }

    private static ManifestForm of(int edition, AuthorizationManifest manifest, boolean waits) {
        var sent = SentManifest.of(manifest);
        var version = manifest.version();
        var next = new ManifestVersion(version.major(), version.minor() + 1, 0);
        return new ManifestForm(
                edition,
                (waits ? version : next).toString(),
                manifest.managingTenant().toString(),
                requireNonNull(sent.authorizations()).stream()
                        .map(it -> AuthorizationForm.of(requireNonNull(it)))
                        .toList());
    }

    static ManifestForm of(HttpServletRequest request) {
        return new ManifestForm(
                number(AuthorizationForm.text(request, "edition")),
                AuthorizationForm.text(request, "version"),
                AuthorizationForm.text(request, "tenant"),
                IntStream.range(0, MOST)
                        .mapToObj(i -> "a." + i + ".")
                        .takeWhile(place -> request.getParameter(place + "name") != null)
                        .map(place -> AuthorizationForm.of(request, place))
                        .toList());
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** As if somebody had read what was written last, and typed the same. */
    ManifestForm at(int edition) {
        return new ManifestForm(edition, version, tenant, authorizations);
    }

    ManifestForm withOneMore() {
        var more = new ArrayList<>(authorizations);
        more.add(AuthorizationForm.EMPTY);
        return new ManifestForm(edition, version, tenant, more);
    }

    ManifestForm without(int number) {
        var fewer = new ArrayList<>(authorizations);
        if (number >= 0 && number < fewer.size()) {
            fewer.remove(number);
        }
        return new ManifestForm(edition, version, tenant, fewer);
    }

    ManifestForm withoutEmpty() {
        return new ManifestForm(
                edition,
                version,
                tenant,
                authorizations.stream().filter(it -> !it.isEmpty()).toList());
    }

    /** @param givesRoles whether the role of that id gives roles to others */
    SentManifest toSent(Predicate<String> givesRoles) {
        return new SentManifest(
                version,
                tenant,
                List.copyOf(authorizations.stream()
                        .map(it -> it.toSent(givesRoles.test(it.role())))
                        .toList()));
    }
}

package org.calends.managedservice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.calends.api.IfMatch;
import org.calends.managedservice.ManagedServiceManagement;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.PublishedManifest;
import org.calends.managedservice.SentManifest;
import org.calends.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The manifest of a plan over HTTP (C34 to C37, C42). */
@RestController
@RequestMapping(ManagedServiceController.ROOT + "/{key}/plans/{id}/manifest")
@Tag(name = "Managed services")
class ManifestController {

    private final ManagedServiceOffers offers;
    private final ManagedServiceManagement management;

    ManifestController(ManagedServiceOffers offers, ManagedServiceManagement management) {
        this.offers = offers;
        this.management = management;
    }

    record VersionView(Instant publishedAt, SentManifest manifest) {

        static VersionView of(PublishedManifest published) {
            return new VersionView(published.at(), SentManifest.of(published.manifest()));
        }
    }

    record VersionList(List<VersionView> items) {}

    @GetMapping
    @Operation(
            operationId = "getManifest",
            summary = "The manifest as it was written last, published or not; its ETag is its version")
    ResponseEntity<SentManifest> manifest(@PathVariable String key, @PathVariable String id) {
        var edition = offers.edition(key, id); // first, so that it is never newer than the manifest
        return ResponseEntity.ok().eTag(String.valueOf(edition)).body(written(key, id));
    }

    @PutMapping
    @Operation(
            operationId = "writeManifest",
            summary =
                    "Write the manifest; it waits for a review, and its version is higher than the one that is published",
            description = "If-Match says which one was read, unless nobody has written one yet.")
    ResponseEntity<SentManifest> write(
            @PathVariable String key,
            @PathVariable String id,
            @RequestHeader(value = "If-Match", required = false) @Nullable String read,
            @RequestBody SentManifest manifest) {
        var current = offers.edition(key, id);
        var edition = read == null && current == 0 ? current : IfMatch.version(read, current);
        management.writeManifest(key, id, edition, manifest);
        return manifest(key, id);
    }

    @GetMapping("/versions")
    @Operation(operationId = "listManifestVersions", summary = "Every version that was published, the newest first")
    VersionList versions(@PathVariable String key, @PathVariable String id) {
        return new VersionList(
                offers.published(key, id).stream().map(VersionView::of).toList());
    }

    private SentManifest written(String key, String id) {
        return offers.written(key, id)
                .or(() -> offers.published(key, id).stream().findFirst().map(PublishedManifest::manifest))
                .map(SentManifest::of)
                .orElseThrow(() -> new NotFound("A manifest of " + id, "nobody has written one yet"));
    }
}

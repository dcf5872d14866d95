package org.calends.managedservice;

import java.time.Instant;

/** A version that customers could accept from an instant on. */
public record PublishedManifest(AuthorizationManifest manifest, Instant at) {}

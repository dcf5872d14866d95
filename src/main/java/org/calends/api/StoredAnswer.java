package org.calends.api;

import org.jspecify.annotations.Nullable;

/** What a POST was answered, and a fingerprint of what had been asked. */
public record StoredAnswer(
        String requestHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        String body) {}

package org.calends.api.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.calends.api.BufferedRequest;

/** Tells whether two requests ask for the same. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(BufferedRequest request) {
        var line = "%s %s?%s\n".formatted(request.getMethod(), request.getRequestURI(), request.getQueryString());
        var hash = sha256();
        hash.update(line.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash.digest(request.body()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

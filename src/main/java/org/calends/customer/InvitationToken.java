package org.calends.customer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in the link of an invitation: whoever has it may answer. Only its hash is kept. */
record InvitationToken(String secret) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationToken create() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not the secret: it must not reach a log. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}

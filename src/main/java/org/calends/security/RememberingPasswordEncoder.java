package org.calends.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks a password with bcrypt the first time and, since an API client sends its password with every call, with a keyed
 * hash after that. The key is this process's own, so that what is remembered is worth nothing elsewhere.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {

    private static final int MOST = 1_000;

    private final PasswordEncoder encoder;
    private final SecretKeySpec key;
    private final Map<String, Boolean> matched = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    RememberingPasswordEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    @Override
    public boolean matches(CharSequence raw, String encoded) {
        var seen = fingerprint(encoded + '\n' + raw);
        synchronized (matched) {
            if (matched.containsKey(seen)) {
                return true;
            }
        }
        var match = encoder.matches(raw, encoded);
        if (match) {
            synchronized (matched) {
                matched.put(seen, true);
            }
        }
        return match;
    }

    @Override
    public String encode(CharSequence raw) {
        return encoder.encode(raw);
    }

    private String fingerprint(String text) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}

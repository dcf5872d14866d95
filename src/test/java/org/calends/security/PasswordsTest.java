package org.calends.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How passwords are kept and checked. */
class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void takesHashesAsHtpasswdWritesThem() throws IOException {
        var hash = hashOf("secret").replace("{bcrypt}$2a$", "$2y$");

        assertThat(passwords.passwordEncoder().matches("secret", hash)).isTrue();
        assertThat(passwords.passwordEncoder().matches("Secret", hash)).isFalse();
    }

    @Test
    void checksARememberedPasswordAgainstTheSameHashOnly() throws IOException {
        var encoder = passwords.passwordEncoder();
        var hash = hashOf("secret");

        assertThat(encoder.matches("secret", hash)).isTrue();
        assertThat(encoder.matches("secret", hash)).isTrue();
        assertThat(encoder.matches("secret", hashOf("other"))).isFalse();
    }

    static String hashOf(String password) throws IOException {
        var printed = new ByteArrayOutputStream();
        Passwords.hash(
                new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).trim();
    }
}

package org.calends.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept: as bcrypt hashes, with or without their {@code {bcrypt}} in front. */
@Configuration(proxyBeanMethods = false)
public class Passwords {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingPasswordEncoder(bcrypt());
    }

    /** {@code java -jar calends.jar --hash-password}: reads a password from the standard input and prints its hash. */
    public static void hash(InputStream from, PrintStream to) throws IOException {
        var console = System.console();
        var password = console != null && from == System.in
                ? new String(console.readPassword("Password: "))
                : new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8)).readLine();
        to.println(bcrypt().encode(password));
    }

    private static DelegatingPasswordEncoder bcrypt() {
        var bcrypt = new BCryptPasswordEncoder();
        var encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt));
        encoder.setDefaultPasswordEncoderForMatches(bcrypt);
        return encoder;
    }
}

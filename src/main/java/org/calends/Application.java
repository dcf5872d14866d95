package org.calends;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import org.calends.security.Passwords;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** Starts Calends. The rooms of the house are the packages beside this class; each says in its package-info what it is for. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(
        systemName = "Calends",
        sharedModules = {"money", "calendar", "security", "problem", "api"})
public class Application {

    /** Pins the JVM to UTC first: the engine stores its timers without a zone (R22). */
    public static void main(String[] args) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        if (List.of(args).contains("--hash-password")) {
            Passwords.hash(System.in, System.out);
            return;
        }
        SpringApplication.run(Application.class, args);
    }
}

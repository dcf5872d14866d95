package org.calends.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The built jar, taken apart as the container image does it: our classes in one file, the libraries beside it. */
record ExtractedJar(Path application, Path lib) {

    /** What neither the starter of the webapps nor a connection pool, H2 or the health check brings along. */
    private static final Predicate<String> OURS_ALONE = Pattern.compile("^(spring-security|spring-session|"
                    + "spring-boot-starter-(security|oauth2|mail|quartz|thymeleaf)|spring-modulith|springdoc|swagger|"
                    + "thymeleaf|attoparser|unbescape|quartz|flyway|greenmail|postgresql|nimbus|oauth2|json-smart|"
                    + "accessors-smart|content-type|lang-tag|jcip|jakarta.mail|angus-mail|fastcsv|joda-money)")
            .asPredicate();

    static ExtractedJar of(Path jar) throws IOException, InterruptedException {
        Path target = Files.createTempDirectory("calends-bench-jar").resolve("app");
        var extraction = new ProcessBuilder(
                        Contestant.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        target.toString())
                .inheritIO()
                .start();
        if (extraction.waitFor() != 0) {
            throw new IllegalStateException("could not extract " + jar);
        }
        return new ExtractedJar(target.resolve(jar.getFileName()), target.resolve("lib"));
    }

    String libraries() throws IOException {
        return libraries(library -> true);
    }

    String librariesOfAnEmptyWebapp() throws IOException {
        return libraries(OURS_ALONE.negate());
    }

    private String libraries(Predicate<String> wanted) throws IOException {
        try (var files = Files.list(lib)) {
            return files.filter(library -> wanted.test(library.getFileName().toString()))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}

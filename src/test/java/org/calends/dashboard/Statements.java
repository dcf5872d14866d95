package org.calends.dashboard;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts what a page asks the database for: a number that must not grow with its rows. What the program does meanwhile on
 * its own, such as a job or a watch, is not the page's.
 */
public final class Statements {

    private static final String ENGINE = "org.camunda.bpm.engine.impl.persistence.entity";

    private Statements() {}

    public static long of(Runnable request) {
        return lines(JdbcTemplate.class.getName(), "Executing prepared SQL statement", request);
    }

    /** With what the engine asks for by itself. */
    public static long withThoseOfTheEngine(Runnable request) {
        var ours = new long[1];
        var engines = lines(ENGINE, "==>  Preparing", () -> ours[0] = of(request));
        return ours[0] + engines;
    }

    private static long lines(String logger, String beginning, Runnable request) {
        var log = (Logger) LoggerFactory.getLogger(logger);
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        log.addAppender(written);
        log.setLevel(Level.DEBUG);
        try {
            request.run();
        } finally {
            log.setLevel(null);
            log.detachAppender(written);
        }
        return written.list.stream()
                .filter(line -> line.getMessage().startsWith(beginning))
                .filter(line -> asked(line.getThreadName()))
                .count();
    }

    private static boolean asked(String thread) {
        return thread.startsWith("http-nio-")
                || thread.equals(Thread.currentThread().getName());
    }
}

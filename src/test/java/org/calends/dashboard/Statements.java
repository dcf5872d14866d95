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

    private Statements() {}

    public static long of(Runnable request) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
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
                .filter(line -> line.getMessage().startsWith("Executing prepared SQL statement"))
                .filter(line -> asked(line.getThreadName()))
                .count();
    }

    private static boolean asked(String thread) {
        return thread.startsWith("http-nio-")
                || thread.equals(Thread.currentThread().getName());
    }
}

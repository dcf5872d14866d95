package org.calends.workflow.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every second whether there is mail to send, on threads of its own: a slow mail server delays nothing but mail. */
@Component
class MailWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final int THREADS = 2;
    private static final int LAST_WORDS_SECONDS = 10;

    private final MailTasks tasks;
    private final MailWorkerSettings settings;
    private @Nullable ScheduledExecutorService threads;

    MailWorker(MailTasks tasks, MailWorkerSettings settings) {
        this.tasks = tasks;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.worker();
    }

    @Override
    public synchronized void start() {
        var started = Executors.newScheduledThreadPool(THREADS, work -> new Thread(work, "calends-mail"));
        for (int thread = 0; thread < THREADS; thread++) {
            started.scheduleWithFixedDelay(this::work, 1, 1, TimeUnit.SECONDS);
        }
        threads = started;
    }

    /** Lets a conversation end; a mail that was cut off is sent again under the same Message-ID. */
    @Override
    public synchronized void stop() {
        var stopped = threads;
        threads = null;
        if (stopped == null) {
            return;
        }
        stopped.shutdown();
        try {
            if (!stopped.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                stopped.shutdownNow();
            }
        } catch (InterruptedException e) {
            stopped.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    /** An exception would end the schedule for good. */
    private void work() {
        try {
            tasks.drain();
        } catch (RuntimeException e) {
            LOG.error("The mail worker could not look for mail", e);
        }
    }
}

package org.calends.workflow.mail;

import java.util.UUID;
import org.calends.notification.BeingSent;
import org.calends.notification.DeliveryFailed;
import org.calends.notification.Mails;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out mail tasks one by one: sends what the business key's mails have to say, and tells the engine what came of it. */
@Component
public class MailTasks {

    private static final Logger LOG = LoggerFactory.getLogger(MailTasks.class);
    private static final String TOPIC = "mail";

    /**
     * How long a killed node keeps a task. A little longer than its claim on a mail, so that whoever takes over may send that
     * mail at once; who needs longer for many contacts loses the task, never a mail.
     */
    private static final long LOCK_MILLIS = 125_000;

    private static final long A_MOMENT_MILLIS = 60_000;

    private final ExternalTaskService tasks;
    private final Mails mails;
    private final MailWorkerSettings settings;
    private final String worker = "mail-" + UUID.randomUUID();

    MailTasks(ExternalTaskService tasks, Mails mails, MailWorkerSettings settings) {
        this.tasks = tasks;
        this.mails = mails;
        this.settings = settings;
    }

    /** Works until no task is due; returns how many were. */
    public int drain() {
        int done = 0;
        while (workOne()) {
            done++;
        }
        return done;
    }

    private boolean workOne() {
        var locked = tasks.fetchAndLock(1, worker).topic(TOPIC, LOCK_MILLIS).execute();
        locked.forEach(this::work);
        return !locked.isEmpty();
    }

    private void work(LockedExternalTask task) {
        try {
            send(task);
        } catch (BeingSent elsewhere) {
            comeBack(task, elsewhere.getMessage());
            return;
        } catch (DeliveryFailed failure) {
            LOG.warn("Mails about {} wait: {}", task.getBusinessKey(), failure.getMessage());
            report(task, failure.getMessage(), failure.permanent() ? 0 : retriesLeft(task.getRetries()));
            return;
        } catch (RuntimeException broken) {
            LOG.error("Mails about {} failed", task.getBusinessKey(), broken);
            report(task, broken.getClass().getSimpleName(), retriesLeft(task.getRetries()));
            return;
        }
        complete(task);
    }

    private void send(LockedExternalTask task) {
        if (OperatorMailProcess.KEY.equals(task.getProcessDefinitionKey())) {
            mails.sendToOperators(task.getBusinessKey());
        } else {
            mails.sendToContacts(task.getBusinessKey());
        }
    }

    /** The mails are sent and will not be sent again, so a collision with the main path is only tried again. */
    private void complete(LockedExternalTask task) {
        try {
            tasks.complete(task.getId(), worker);
        } catch (ProcessEngineException collision) {
            LOG.info("The mail task about {} is completed later: {}", task.getBusinessKey(), collision.getMessage());
            comeBack(task, "the process was busy");
        }
    }

    /** Nothing has failed, so no try is used up. */
    private void comeBack(LockedExternalTask task, @Nullable String message) {
        var retries = task.getRetries();
        report(task, message, retries == null ? settings.backoff().size() + 1 : retries, A_MOMENT_MILLIS);
    }

    private void report(LockedExternalTask task, @Nullable String message, int retries) {
        var backoff = settings.backoff();
        var wait = retries == 0
                ? 0
                : backoff.get(Math.max(0, backoff.size() - retries)).toMillis();
        report(task, message, retries, wait);
    }

    private void report(LockedExternalTask task, @Nullable String message, int retries, long wait) {
        try {
            tasks.handleFailure(task.getId(), worker, message, retries, wait);
        } catch (ProcessEngineException gone) {
            LOG.info("The mail task about {} is somebody else's by now: {}", task.getBusinessKey(), gone.getMessage());
        }
    }

    private int retriesLeft(@Nullable Integer retries) {
        return retries == null ? settings.backoff().size() : Math.max(0, retries - 1);
    }
}

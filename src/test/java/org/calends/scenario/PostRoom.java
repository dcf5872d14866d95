package org.calends.scenario;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.notification.Mail;
import org.calends.notification.MailKind;
import org.calends.notification.MailState;
import org.calends.notification.Mails;
import org.calends.workflow.mail.MailTasks;
import org.camunda.bpm.engine.ExternalTaskService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** Where the house sends its mails from: when a scenario says so, or on threads of its own as in real life. */
class PostRoom {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MailTasks tasks;
    private final SmartLifecycle worker;
    private final Mails mails;
    private final ExternalTaskService engine;
    private final TimeMachine time;

    PostRoom(
            MailTasks tasks,
            @Qualifier("mailWorker") SmartLifecycle worker,
            Mails mails,
            ExternalTaskService engine,
            TimeMachine time) {
        this.tasks = tasks;
        this.worker = worker;
        this.mails = mails;
        this.engine = engine;
        this.time = time;
    }

    /** From now on it works by itself. */
    void opens() {
        worker.start();
    }

    void closes() {
        worker.stop();
    }

    /** Sends whatever is due. */
    void deliver() {
        tasks.drain();
    }

    private List<Mail> all() {
        return mails.newest(new PageRequest(0, PageRequest.LARGEST_SIZE)).items();
    }

    /** Lets hours pass until every mail has been sent again that had to be. */
    void sendsEverythingInTime() {
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(2)).until(() -> {
            time.travelTo(time.now().plus(Duration.ofMinutes(6)));
            return isDone();
        });
    }

    /** Whether every mail about a start was tried in vain, for this reason. */
    boolean hasMet(String trouble) {
        return all().stream()
                .filter(mail -> mail.kind() == MailKind.LIVE)
                .allMatch(mail -> trouble.equals(mail.lastError()) && mail.state() != MailState.SENDING);
    }

    boolean isTalking() {
        return all().stream().anyMatch(mail -> mail.state() == MailState.SENDING);
    }

    /** Nothing is left to send, and the engine knows. */
    boolean isDone() {
        return all().stream().allMatch(mail -> mail.state() == MailState.SENT)
                && engine.createExternalTaskQuery().topicName("mail").count() == 0;
    }
}

package org.calends.workflow;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Provider;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.notification.Mail;
import org.calends.notification.Mails;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.workflow.mail.MailTasks;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that can be closed, and the worker, who comes when a test says so. */
class Post {

    private static final String LOOPBACK = "127.0.0.1";
    private static final int CLOSED_PORT = 1;
    private static final int TRIES_AFTER_THE_FIRST = 5;
    private static final Duration LONGER_THAN_ANY_BACKOFF = Duration.ofHours(5);

    private final JavaMailSenderImpl sender;
    private final MailTasks worker;
    private final Mails mails;
    private GreenMail server = server();

    Post(JavaMailSenderImpl sender, MailTasks worker, Mails mails) {
        this.sender = sender;
        this.worker = worker;
        this.mails = mails;
    }

    void open() {
        server = server();
        server.start();
        sender.setHost(LOOPBACK);
        isOpenAgain();
    }

    void close() {
        server.stop();
        ClockUtil.reset();
    }

    void isClosed() {
        sender.setPort(CLOSED_PORT);
    }

    void killsWhoeverSends() {
        sender.getSession().addProvider(new Provider(Provider.Type.TRANSPORT, "kill", Kill.class.getName(), "", ""));
        sender.setProtocol("kill");
    }

    void isOpenAgain() {
        sender.setProtocol("smtp");
        sender.setPort(server.getSmtp().getPort());
    }

    void deliver() {
        worker.drain();
    }

    /** When whoever waits for another try has waited long enough. */
    void deliverAfterwards() {
        deliverAfter(LONGER_THAN_ANY_BACKOFF);
    }

    void deliverAfter(Duration wait) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(wait)));
        deliver();
    }

    void deliverUntilItIsStuck() {
        deliver();
        for (int retry = 0; retry < TRIES_AFTER_THE_FIRST; retry++) {
            deliverAfterwards();
        }
    }

    /** The newest first. */
    List<Mail> about(PrivateOfferId id) {
        return mails.newest(new PageRequest(0, PageRequest.LARGEST_SIZE)).items().stream()
                .filter(mail -> mail.about().equals(id.value()))
                .toList();
    }

    /** The ids of what has arrived. */
    List<String> received() {
        return Arrays.stream(server.getReceivedMessages()).map(Post::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail server() {
        return new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    }

    /** A conversation in which the program is killed: nothing after it is carried out. */
    public static final class Kill extends Transport {

        public Kill(Session session, URLName name) {
            super(session, name);
        }

        @Override
        public void connect(String host, int port, String user, String password) {
            throw new Killed();
        }

        @Override
        public void sendMessage(Message message, Address[] recipients) {
            throw new Killed();
        }
    }

    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}

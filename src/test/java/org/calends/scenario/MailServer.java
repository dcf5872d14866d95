package org.calends.scenario;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;
import org.calends.api.PageRequest;
import org.calends.notification.Mail;
import org.calends.notification.MailState;
import org.calends.notification.Mails;
import org.calends.workflow.mail.MailTasks;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server that the house talks to, by SMTP. */
class MailServer {

    private static final String LOOPBACK = "127.0.0.1";

    private final JavaMailSenderImpl sender;
    private final MailTasks worker;
    private final Mails mails;
    private final GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));

    MailServer(JavaMailSenderImpl sender, MailTasks worker, Mails mails) {
        this.sender = sender;
        this.worker = worker;
        this.mails = mails;
    }

    /** From now on, with nothing received yet. */
    void works() {
        server.start();
        sender.setHost(LOOPBACK);
        sender.setPort(server.getSmtp().getPort());
    }

    void stop() {
        server.stop();
    }

    /** The worker sends whatever is due. */
    void deliver() {
        worker.drain();
    }

    /** The subjects of what was received, in its order; the worker has sent what is due. */
    List<String> received() {
        deliver();
        return Stream.of(server.getReceivedMessages()).map(MailServer::subject).toList();
    }

    /** The whole of what was received. */
    List<String> texts() {
        return Stream.of(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    /** What the house still has to send. */
    List<Mail> unsent() {
        return mails.newest(new PageRequest(0, PageRequest.LARGEST_SIZE)).items().stream()
                .filter(mail -> mail.state() != MailState.SENT)
                .toList();
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.calends.scenario;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.calends.notification.MailSink;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server that the house talks to, by SMTP over real sockets; it works, or it is in one kind of trouble. */
class MailServer {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String PATIENCE = "mail.smtp.timeout";
    private static final String OPERATORS = "operators@calends.example";

    private final JavaMailSenderImpl sender;
    private final PostRoom postRoom;
    private final GreenMail good = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));

    MailServer(JavaMailSenderImpl sender, PostRoom postRoom) {
        this.sender = sender;
        this.postRoom = postRoom;
    }

    /** From now on, with nothing received yet. */
    void works() {
        good.start();
        listensAt(good.getSmtp().getPort());
        sender.getJavaMailProperties().setProperty(PATIENCE, "20000");
    }

    void stop() {
        good.stop();
    }

    /** Nobody listens. */
    void isDown() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listensAt(free.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody listens, who is in trouble until closed. */
    MailSink misbehaves(MailSink.Fault fault) {
        try {
            var sink = new MailSink(fault);
            listensAt(sink.port());
            sender.getJavaMailProperties().setProperty(PATIENCE, "2000");
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The subjects of what contacts received, in its order; the house has sent what is due. */
    List<String> received() {
        postRoom.deliver();
        return messages().map(message -> header(message, "Subject")).toList();
    }

    List<String> receivedByOperators() {
        postRoom.deliver();
        return everything()
                .filter(MailServer::isForOperators)
                .map(message -> header(message, "Subject"))
                .toList();
    }

    /** Under which Message-IDs contacts received it, in its order. */
    List<String> messageIds() {
        return messages().map(message -> header(message, "Message-ID")).toList();
    }

    /** The whole of what contacts received. */
    List<String> texts() {
        return messages().map(GreenMailUtil::getWholeMessage).toList();
    }

    private void listensAt(int port) {
        sender.setHost(LOOPBACK);
        sender.setPort(port);
    }

    private Stream<MimeMessage> messages() {
        return everything().filter(message -> !isForOperators(message));
    }

    private Stream<MimeMessage> everything() {
        return Stream.of(good.getReceivedMessages());
    }

    private static boolean isForOperators(MimeMessage message) {
        return header(message, "To").equals(OPERATORS);
    }

    private static String header(MimeMessage message, String name) {
        try {
            return MimeUtility.unfold(message.getHeader(name, null));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.calends.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The demo's own mail server on loopback; it takes the place of the one that {@code spring.mail} names. */
@Component
@ConditionalOnProperty("calends.demo.mail-server")
class DemoMailServer {

    private static final String LOOPBACK = "127.0.0.1";

    private final JavaMailSenderImpl sender;
    private final GreenMail server;

    DemoMailServer(JavaMailSenderImpl sender, @Value("${calends.demo.mail-port:3025}") int port) {
        this.sender = sender;
        this.server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    }

    @PostConstruct
    void start() {
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new MailPortTaken(server.getSmtp().getServerSetup().getPort(), e);
        }
        sender.setHost(LOOPBACK);
        sender.setPort(server.getSmtp().getPort());
    }

    @PreDestroy
    void stop() {
        server.stop();
    }
}

package org.calends.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The demo's own mail server on loopback, in place of the one that {@code spring.mail} names; somebody can switch it off. */
@Component
@ConditionalOnProperty("calends.demo.mail-server")
public class DemoMailServer {

    private static final String LOOPBACK = "127.0.0.1";

    private final JavaMailSenderImpl sender;
    private int port;
    private @Nullable GreenMail running;

    DemoMailServer(JavaMailSenderImpl sender, @Value("${calends.demo.mail-port:3025}") int port) {
        this.sender = sender;
        this.port = port;
    }

    public synchronized boolean isOn() {
        return running != null;
    }

    /** At the same port as before. */
    @PostConstruct
    public synchronized void turnOn() {
        if (running != null) {
            return;
        }
        var server = new GreenMail(new ServerSetup(port, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        try {
            server.start();
        } catch (IllegalStateException e) {
            throw new MailPortTaken(port, e);
        }
        running = server;
        port = server.getSmtp().getPort();
        sender.setHost(LOOPBACK);
        sender.setPort(port);
    }

    /** From now on nobody listens there. */
    @PreDestroy
    public synchronized void turnOff() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }
}

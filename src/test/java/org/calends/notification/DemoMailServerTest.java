package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.mail.MessagingException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DemoMailServerTest {

    @Test
    void namesThePortThatIsTakenAndTheProperty() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var server = new DemoMailServer(new JavaMailSenderImpl(), other.getLocalPort());

            var analysis = new MailPortTakenAnalyzer().analyze(catchThrowable(server::turnOn));

            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains("port " + other.getLocalPort());
            assertThat(analysis.getAction()).contains("--calends.demo.mail-port=");
        }
    }

    @Test
    void hangsUpWhenItIsTurnedOffAndListensAtTheSamePortAgain() throws Exception {
        var sender = new JavaMailSenderImpl();
        var server = new DemoMailServer(sender, 0);
        server.turnOn();
        var port = sender.getPort();
        try {
            sender.testConnection();

            server.turnOff();
            assertThat(server.isOn()).isFalse();
            assertThatThrownBy(sender::testConnection).isInstanceOf(MessagingException.class);

            server.turnOn();
            sender.testConnection();
            assertThat(sender.getPort()).isEqualTo(port);
        } finally {
            server.turnOff();
        }
    }
}

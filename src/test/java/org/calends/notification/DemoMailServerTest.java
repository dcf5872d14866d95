package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DemoMailServerTest {

    @Test
    void namesThePortThatIsTakenAndTheProperty() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var server = new DemoMailServer(new JavaMailSenderImpl(), other.getLocalPort());

            var analysis = new MailPortTakenAnalyzer().analyze(catchThrowable(server::start));

            assertThat(analysis).isNotNull();
            assertThat(analysis.getDescription()).contains("port " + other.getLocalPort());
            assertThat(analysis.getAction()).contains("--calends.demo.mail-port=");
        }
    }
}

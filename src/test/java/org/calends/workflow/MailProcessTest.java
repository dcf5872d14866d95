package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.Provider;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.calendar.MovableClock;
import org.calends.notification.Mail;
import org.calends.notification.MailKind;
import org.calends.notification.MailState;
import org.calends.notification.Mails;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.workflow.mail.MailTasks;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail goes out beside the main path: written with the transition, sent by the worker, tried again, at last an incident. */
@LivingProcess
class MailProcessTest {

    private static final int CLOSED_PORT = 1;
    private static final String SOMEBODY_SENDS_IT = """
            update mail set state = 'SENDING', claimed_until = timestamp with time zone '2100-01-01 00:00:00+00'
            where about = :offer
            """;

    /** What a mail waits at most when the node that sent it was killed. */
    private static final Duration TAKE_OVER = Duration.ofSeconds(126);

    @Autowired
    private Walk walk;

    @Autowired
    private PrivateOfferManagement offers;

    @Autowired
    private Mails mails;

    @Autowired
    private MailTasks worker;

    @Autowired
    private ExternalTaskService tasks;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void startServer() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void stopServer() {
        server.stop();
        ClockUtil.reset();
    }

    @Test
    void tellsTheContactsWhenTheOfferIsLive() {
        var id = walk.live();
        assertThat(about(id)).extracting(Mail::state).containsExactly(MailState.PENDING);

        worker.drain();

        assertThat(about(id)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.kind()).isEqualTo(MailKind.LIVE);
            assertThat(mail.to()).isEqualTo(Walk.CONTACT);
        });
        assertThat(task(id)).isNull();
    }

    @Test
    void saysThatItWasLiveBeforeItSaysThatItIsWithdrawn() {
        var id = walk.live();
        offers.requestWithdrawal(id);

        worker.drain();

        assertThat(about(id)).extracting(Mail::kind).containsExactly(MailKind.WITHDRAWN, MailKind.LIVE);
        assertThat(about(id)).extracting(Mail::state).containsOnly(MailState.SENT);
        assertThat(task(id)).isNull();
    }

    @Test
    void triesAgainLaterAndLosesNothing() {
        sender.setPort(CLOSED_PORT);
        var id = walk.live();
        worker.drain();
        assertThat(task(id).getRetries()).isEqualTo(5);
        assertThat(task(id).getErrorMessage()).isEqualTo("the mail server could not be reached");

        sender.setPort(server.getSmtp().getPort());
        afterwards(Duration.ofMinutes(2));
        worker.drain();

        assertThat(about(id)).extracting(Mail::state, Mail::attempts).containsExactly(tuple(MailState.SENT, 2));
        assertThat(task(id)).isNull();
    }

    /** What is left behind is a mail that is being sent and a task that is locked, both for nobody. */
    @Test
    void takesOverFromANodeThatWasKilledWhileItSent() {
        var id = walk.live();
        sender.getSession().addProvider(new Provider(Provider.Type.TRANSPORT, "kill", Kill.class.getName(), "", ""));
        sender.setProtocol("kill");
        assertThatThrownBy(worker::drain).isInstanceOf(Killed.class);
        sender.setProtocol("smtp");

        clock.freeze(Walk.DECEMBER.plus(TAKE_OVER));
        afterwards(TAKE_OVER);
        worker.drain();

        assertThat(about(id)).extracting(Mail::state, Mail::attempts).containsExactly(tuple(MailState.SENT, 2));
        assertThat(task(id)).isNull();
    }

    @Test
    void becomesAnIncidentWhenNothingHelps() {
        sender.setPort(CLOSED_PORT);
        var id = walk.live();
        worker.drain();
        for (int failure = 1; failure <= 5; failure++) {
            afterwards(Duration.ofHours(5L * failure));
            worker.drain();
        }

        assertThat(task(id).getRetries()).isZero();
        assertThat(walk.reached(id, "AwaitEnd")).isTrue();
        assertThat(about(id)).extracting(Mail::state, Mail::attempts).containsExactly(tuple(MailState.PENDING, 6));
    }

    @Test
    void isNoIncidentThatTheOtherThreadIsFaster() {
        var id = walk.live();
        tasks.setRetries(task(id).getId(), 1);
        jdbc.sql(SOMEBODY_SENDS_IT).param("offer", id.value()).update();

        worker.drain();

        assertThat(task(id).getRetries()).isEqualTo(1);
        jdbc.sql("update mail set state = 'PENDING' where about = :offer")
                .param("offer", id.value())
                .update();
        afterwards(Duration.ofMinutes(2));
        worker.drain();
        assertThat(about(id)).extracting(Mail::state).containsExactly(MailState.SENT);
        assertThat(task(id)).isNull();
    }

    private static void afterwards(Duration duration) {
        ClockUtil.setCurrentTime(Date.from(Instant.now().plus(duration)));
    }

    private ExternalTask task(PrivateOfferId id) {
        return tasks.createExternalTaskQuery().topicName("mail").list().stream()
                .filter(task -> id.value().equals(task.getBusinessKey()))
                .findFirst()
                .orElse(null);
    }

    private List<Mail> about(PrivateOfferId id) {
        return mails.newest(new PageRequest(0, PageRequest.LARGEST_SIZE)).items().stream()
                .filter(mail -> mail.about().equals(id.value()))
                .toList();
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

    private static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }
}

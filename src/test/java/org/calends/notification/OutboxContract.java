package org.calends.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calends.notification.MailKind.Audience.CONTACTS;
import static org.calends.notification.MailKind.Audience.OPERATORS;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.security.OfferScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails are kept until a mail server has taken them, whatever it does. */
abstract class OutboxContract {

    private static final String OFFER = "PO-2611-7GK4MX";
    private static final String MARA = "mara@halden.example";
    private static final String RHEA = "rhea@solstice.example";
    private static final String OTTO = "otto@calends.example";
    private static final String CONTENT = """
            {"title": "Autumn deal is live", "opening": "They buy at its margins.", "facts": [], "sections": [],
             "link": {"label": "Open Calends", "path": "/"}, "reason": "You are a contact."}
            """;

    private static final String A_CLAIM_LATER = "update mail set claimed_until = claimed_until - interval '121' second";

    private final MovableClock clock = new MovableClock();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MailRows rows;
    private final MailSearch search;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    OutboxContract(TestDatabase database) {
        var settings = new MailSettings(
                "offers@calends.example", "calends.example", URI.create("http://calends.example"), List.of());
        jdbc = database.jdbc();
        rows = new MailRows(database.jdbc(), new MarketplaceCalendar(clock));
        search = new MailSearch(database.jdbc());
        var postman = new Postman(sender, new MailTemplates(new ObjectMapper(), settings), settings);
        outbox = new Outbox(rows, postman, database.transaction());
    }

    @BeforeEach
    void startServer() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        answersWithin("20000");
    }

    private void answersWithin(String milliseconds) {
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + limit, milliseconds);
        }
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void sendsToEachContactAMessageOfItsOwn() throws Exception {
        write(MailKind.LIVE, MARA);
        write(MailKind.LIVE, RHEA);

        outbox.sendAll(OFFER, CONTACTS);

        var received = server.getReceivedMessages();
        assertThat(received).extracting(OutboxContract::recipients).containsExactlyInAnyOrder(MARA, RHEA);
        assertThat(rows.unsent(OFFER, CONTACTS)).isEmpty();
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received[0].getHeader("References")).containsExactly("<PO-2611-7GK4MX@calends.example>");
        assertThat(received[0].getSubject()).isEqualTo("Live: Autumn deal (PO-2611-7GK4MX)");
    }

    @Test
    void tellsNobodyTwice() {
        assertThat(write(MailKind.LIVE, MARA)).isTrue();
        assertThat(write(MailKind.LIVE, MARA)).isFalse();

        outbox.sendAll(OFFER, CONTACTS);
        outbox.sendAll(OFFER, CONTACTS);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void tellsAgainOnAnotherOccasion() {
        assertThat(write(MailKind.INCIDENT, "first", OTTO)).isTrue();
        assertThat(write(MailKind.INCIDENT, "first", OTTO)).isFalse();
        assertThat(write(MailKind.INCIDENT, "second", OTTO)).isTrue();

        outbox.sendAll(OFFER, OPERATORS);

        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void keepsApartWhatContactsAndOperatorsAreTold() {
        write(MailKind.LIVE, MARA);
        write(MailKind.INCIDENT, "first", OTTO);

        outbox.sendAll(OFFER, OPERATORS);
        assertThat(server.getReceivedMessages())
                .extracting(OutboxContract::recipients)
                .containsExactly(OTTO);

        outbox.sendAll(OFFER, CONTACTS);
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void tellsInTheOrderInWhichThingsHappened() {
        write(MailKind.LIVE, MARA);
        write(MailKind.WITHDRAWN, MARA);

        outbox.sendAll(OFFER, CONTACTS);

        assertThat(search.newest(OfferScope.ALL, MailQuery.ALL, new PageRequest(0, 10))
                        .items())
                .extracting(Mail::kind)
                .containsExactly(MailKind.WITHDRAWN, MailKind.LIVE);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxContract::event))
                .containsExactly(OFFER + ".live", OFFER + ".withdrawn");
    }

    @Test
    void keepsTheMailWhenNobodyListens() throws Exception {
        write(MailKind.LIVE, MARA);
        try (var closed = new ServerSocket(0)) {
            sender.setPort(closed.getLocalPort());
        }

        assertKept("the mail server could not be reached");
        assertSentAfterRecovery();
    }

    @Test
    void keepsTheMailWhenTheServerNeverAnswers() throws Exception {
        write(MailKind.LIVE, MARA);
        try (var sink = new MailSink(MailSink.Fault.NEVER_ANSWERS)) {
            sender.setPort(sink.port());
            answersWithin("500");
            assertKept("the mail server did not answer in time");
            answersWithin("20000");
        }
        assertSentAfterRecovery();
    }

    @Test
    @DisplayName("a line that drops before the acknowledgment leads to a second mail under the same Message-ID")
    void keepsTheMailWhenTheLineDropsBeforeTheServerAccepts() throws Exception {
        write(MailKind.LIVE, MARA);
        try (var sink = new MailSink(MailSink.Fault.DROPS_BEFORE_ACCEPTING)) {
            sender.setPort(sink.port());
            assertKept("the conversation with the mail server failed");
            assertThat(sink.received()).contains("Message-ID: " + messageId(MailKind.LIVE, MARA));
        }
        assertSentAfterRecovery();
    }

    @Test
    void leavesARefusedRecipientToAPersonAndNamesNoAddress() throws Exception {
        write(MailKind.LIVE, MARA);
        try (var sink = new MailSink(MailSink.Fault.REFUSES_RECIPIENTS)) {
            sender.setPort(sink.port());
            assertThatThrownBy(() -> outbox.sendAll(OFFER, CONTACTS))
                    .isInstanceOfSatisfying(
                            DeliveryFailed.class,
                            failure -> assertThat(failure.permanent()).isTrue());
        }

        var mail = rows.unsent(OFFER, CONTACTS).get(0);
        assertThat(mail.state()).isEqualTo(MailState.DEAD);
        assertThat(mail.lastError()).isEqualTo("the mail server refused the recipient (550)");
        assertSentAfterRecovery();
    }

    /** By the clock of the database: the marketplace's may jump a month ahead while somebody talks to the mail server. */
    @Test
    void leavesAMailAloneThatSomebodyElseSendsUntilTheClaimIsOver() {
        write(MailKind.LIVE, MARA);
        assertThat(rows.take(rows.unsent(OFFER, CONTACTS).get(0))).isTrue();
        clock.freeze(clock.instant().plus(Duration.ofDays(31)));

        assertThatThrownBy(() -> outbox.sendAll(OFFER, CONTACTS)).hasMessage("the mail is being sent by somebody else");
        assertThat(jdbc.sql(A_CLAIM_LATER).update()).isOne();
        outbox.sendAll(OFFER, CONTACTS);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void assertKept(String reason) {
        assertThatThrownBy(() -> outbox.sendAll(OFFER, CONTACTS)).isInstanceOf(DeliveryFailed.class);
        var mail = rows.unsent(OFFER, CONTACTS).get(0);
        assertThat(mail.state()).isEqualTo(MailState.PENDING);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.lastError()).isEqualTo(reason);
    }

    private void assertSentAfterRecovery() throws Exception {
        sender.setPort(server.getSmtp().getPort());
        outbox.sendAll(OFFER, CONTACTS);

        assertThat(rows.unsent(OFFER, CONTACTS)).isEmpty();
        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getMessageID()).isEqualTo(messageId(MailKind.LIVE, MARA));
    }

    private boolean write(MailKind kind, String to) {
        return write(kind, "", to);
    }

    private boolean write(MailKind kind, String occasion, String to) {
        return rows.add(new Mail(
                UUID.randomUUID(),
                OFFER,
                kind,
                occasion,
                to,
                messageId(kind, to),
                kind.subject("Autumn deal (" + OFFER + ")"),
                CONTENT,
                MailState.PENDING,
                0,
                null,
                null));
    }

    private static String messageId(MailKind kind, String to) {
        return "<" + OFFER + "." + kind.word() + "." + to.hashCode() + "@calends.example>";
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(RecipientType.TO)).replaceAll("[\\[\\]]", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String event(MimeMessage message) {
        try {
            return message.getHeader("X-Offer-Event")[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}

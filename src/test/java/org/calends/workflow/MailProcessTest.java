package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.List;
import org.calends.api.PageRequest;
import org.calends.notification.Mail;
import org.calends.notification.MailKind;
import org.calends.notification.MailState;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.workflow.incident.IncidentDesk;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail goes out beside the main path: written with the transition, sent by the worker, tried again, at last an incident. */
@LivingProcess
class MailProcessTest {

    private static final String SOMEBODY_SENDS_IT = """
            update mail set state = 'SENDING', claimed_until = timestamp with time zone '2100-01-01 00:00:00+00'
            where about = :offer
            """;

    private static final String TAKEN_LONG_AGO =
            "update mail set claimed_until = claimed_until - interval '126' second where about = :offer";

    /** What a mail waits at most when the node that sent it was killed. */
    private static final Duration TAKE_OVER = Duration.ofSeconds(126);

    @Autowired
    private Walk walk;

    @Autowired
    private Post post;

    @Autowired
    private PrivateOfferManagement offers;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private ExternalTaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void use(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
        post.open();
    }

    @AfterEach
    void forget() {
        AbstractAssertions.reset();
        post.close();
    }

    @Test
    void tellsTheContactsWhenTheOfferIsLive() {
        var id = walk.live();
        assertThat(post.about(id)).extracting(Mail::state).containsExactly(MailState.PENDING);

        post.deliver();

        assertThat(post.about(id)).singleElement().satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.kind()).isEqualTo(MailKind.LIVE);
            assertThat(mail.to()).isEqualTo(Walk.CONTACT);
            assertThat(mail.content())
                    .contains("is live for 2 resellers", "Lumenworks Analytics", "December 2026 (UTC)")
                    .contains("Lumenworks Insight, all plans", "20% off the list price", "Solstice Digital Inc.");
        });
        assertThat(walk.process(id)).isWaitingAtExactly("AwaitEnd").hasPassedInOrder("MailLive", "LiveMailed");
    }

    @Test
    void tellsTheContactsWhenTheOfferHasEnded() {
        var id = walk.live();
        post.deliver();
        var process = walk.process(id);
        walk.at(Walk.JANUARY, id, "AwaitEnd");
        assertThat(process).isWaitingAtExactly("MailEnded").hasPassed("Ended");

        post.deliver();

        assertThat(process).isEnded().hasPassedInOrder("MailEnded", "EndMailed");
        assertThat(post.about(id)).extracting(Mail::kind).containsExactly(MailKind.ENDED, MailKind.LIVE);
    }

    @Test
    void saysThatItWasLiveBeforeItSaysThatItIsWithdrawn() {
        var id = walk.live();
        var process = walk.process(id);
        offers.requestWithdrawal(id);
        assertThat(process).isWaitingAt("MailWithdrawn").hasPassed("Withdrawn");

        post.deliver();

        assertThat(post.about(id)).extracting(Mail::kind).containsExactly(MailKind.WITHDRAWN, MailKind.LIVE);
        assertThat(post.about(id)).extracting(Mail::state).containsOnly(MailState.SENT);
        assertThat(process).isEnded().hasPassedInOrder("MailWithdrawn", "WithdrawalMailed");
    }

    @Test
    void triesAgainLaterAndLosesNothing() {
        post.isClosed();
        var id = walk.live();
        post.deliver();
        assertThat(task(id).getRetries()).isEqualTo(5);
        assertThat(task(id).getErrorMessage()).isEqualTo("the mail server could not be reached");

        post.isOpenAgain();
        post.deliverAfterwards();

        assertThat(post.about(id)).extracting(Mail::state, Mail::attempts).containsExactly(tuple(MailState.SENT, 2));
        assertThat(walk.process(id)).isWaitingAtExactly("AwaitEnd").hasPassed("LiveMailed");
    }

    /** What is left behind is a mail that is being sent and a task that is locked, both for nobody. */
    @Test
    void takesOverFromANodeThatWasKilledWhileItSent() {
        var id = walk.live();
        post.killsWhoeverSends();
        assertThatThrownBy(post::deliver).isInstanceOf(Post.Killed.class);
        post.isOpenAgain();

        jdbc.sql(TAKEN_LONG_AGO).param("offer", id.value()).update();
        post.deliverAfter(TAKE_OVER);

        assertThat(post.about(id)).extracting(Mail::state, Mail::attempts).containsExactly(tuple(MailState.SENT, 2));
        assertThat(walk.process(id)).isWaitingAtExactly("AwaitEnd").hasPassed("LiveMailed");
    }

    @Test
    void becomesAnIncidentWhenNothingHelpsAndHoldsNothingElse() {
        var id = stuck();

        assertThat(task(id).getRetries()).isZero();
        assertThat(live(id)).extracting(Mail::state, Mail::attempts).containsExactly(tuple(MailState.PENDING, 6));
        walk.at(Walk.JANUARY, id, "AwaitEnd");
        assertThat(walk.process(id)).hasPassed("Ended").isWaitingAtExactly("MailLive", "MailEnded");
    }

    @Test
    void isNoIncidentThatTheOtherThreadIsFaster() {
        var id = walk.live();
        tasks.setRetries(task(id).getId(), 1);
        jdbc.sql(SOMEBODY_SENDS_IT).param("offer", id.value()).update();

        post.deliver();

        assertThat(task(id).getRetries()).isEqualTo(1);
        jdbc.sql("update mail set state = 'PENDING' where about = :offer")
                .param("offer", id.value())
                .update();
        post.deliverAfter(Duration.ofMinutes(2));
        assertThat(live(id)).extracting(Mail::state).containsExactly(MailState.SENT);
        assertThat(walk.process(id)).isWaitingAtExactly("AwaitEnd").hasPassed("LiveMailed");
    }

    @Test
    void goesOutWhenAnOperatorRetriesIt() {
        var id = stuck();

        post.isOpenAgain();
        desk.retry(incident(id));
        post.deliver();

        assertThat(live(id)).extracting(Mail::state).containsExactly(MailState.SENT);
        assertThat(walk.process(id)).isWaitingAtExactly("AwaitEnd").hasPassed("LiveMailed");
    }

    private PrivateOfferId stuck() {
        post.isClosed();
        var id = walk.live();
        post.deliverUntilItIsStuck();
        return id;
    }

    private List<Mail> live(PrivateOfferId id) {
        return post.about(id).stream()
                .filter(mail -> mail.kind() == MailKind.LIVE)
                .toList();
    }

    private String incident(PrivateOfferId id) {
        return desk.open(new PageRequest(0, PageRequest.LARGEST_SIZE)).items().stream()
                .filter(stuck -> id.value().equals(stuck.offer()) && "MailLive".equals(stuck.activity()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ExternalTask task(PrivateOfferId id) {
        return tasks.createExternalTaskQuery().topicName("mail").processDefinitionKey("private-offer").list().stream()
                .filter(task -> id.value().equals(task.getBusinessKey()))
                .findFirst()
                .orElseThrow();
    }
}

package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import org.calends.notification.Mail;
import org.calends.notification.MailKind;
import org.calends.notification.MailState;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.workflow.incident.IncidentDesk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Operators hear of what needs them through operator-mail.bpmn: once each time, and never in a circle. */
@LivingProcess
class OperatorMailProcessTest {

    @Autowired
    private Walk walk;

    @Autowired
    private Post post;

    @Autowired
    private PrivateOfferManagement offers;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private RuntimeService runtime;

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
    void tellsThatResellersWereRefused() {
        var id = allRefused();
        var carrier = carriers(id).get(0);
        assertThat(carrier).isWaitingAtExactly("MailOperators").externalTask().hasTopicName("mail");
        assertThat(post.about(id)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.NEEDS_ATTENTION);
            assertThat(mail.to()).isEqualTo(Walk.OPERATOR);
            assertThat(mail.state()).isEqualTo(MailState.PENDING);
        });

        post.deliver();

        assertThat(carrier).isEnded().hasPassedInOrder("MailNeeded", "MailOperators", "OperatorsMailed");
        assertThat(post.about(id)).extracting(Mail::state).containsExactly(MailState.SENT);
    }

    @Test
    void tellsThatTheyWereRefusedAgain() {
        var id = allRefused();

        offers.retryRefused(id);
        walk.runBatches(id);
        post.deliver();

        assertThat(walk.process(id)).isWaitingAt("ResolveAuthorization");
        assertThat(post.about(id))
                .extracting(Mail::kind)
                .containsExactly(MailKind.NEEDS_ATTENTION, MailKind.NEEDS_ATTENTION);
        assertThat(post.received()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void tellsOfEachIncidentOnce() {
        var id = oneUnreachable();
        assertThat(post.about(id)).extracting(Mail::kind).containsExactly(MailKind.INCIDENT);

        desk.retry(incident(id));
        walk.runBatches(id);
        post.deliver();

        assertThat(post.about(id)).extracting(Mail::kind).containsExactly(MailKind.INCIDENT, MailKind.INCIDENT);
        assertThat(carriers(id)).isEmpty();
    }

    @Test
    void triesAgainLater() {
        post.isClosed();
        var id = allRefused();
        var carrier = carriers(id).get(0);
        post.deliver();
        assertThat(carrier).isWaitingAtExactly("MailOperators");

        post.isOpenAgain();
        post.deliverAfterwards();

        assertThat(carrier).isEnded().hasPassed("OperatorsMailed");
        assertThat(post.about(id)).extracting(Mail::attempts).containsExactly(2);
    }

    @Test
    void tellsNobodyByMailThatOperatorsCannotBeToldByMail() {
        var id = unmailable();

        assertThat(carriers(id)).hasSize(1);
        assertThat(post.about(id)).extracting(Mail::kind).containsExactly(MailKind.NEEDS_ATTENTION);
        assertThat(incident(id)).isNotNull();
    }

    @Test
    void goesOutWhenAnOperatorRetriesIt() {
        var id = unmailable();
        var carrier = carriers(id).get(0);

        post.isOpenAgain();
        desk.retry(incident(id));
        post.deliver();

        assertThat(carrier).isEnded().hasPassed("OperatorsMailed");
        assertThat(post.about(id)).extracting(Mail::state).containsExactly(MailState.SENT);
    }

    @Test
    void tellsThatTheMailOfAnOfferIsStuck() {
        post.isClosed();
        var id = walk.live();
        post.deliverUntilItIsStuck();

        assertThat(post.about(id)).extracting(Mail::kind).containsExactly(MailKind.INCIDENT, MailKind.LIVE);
        assertThat(carriers(id)).hasSize(1);
    }

    /** What was begun is rolled back to before it; without the incident the engine would try the step for ever. */
    @Test
    void leavesTheIncidentWhereNothingCanBeTold(@Autowired JdbcClient jdbc, @Autowired ManagementService management) {
        var id = walk.submitted();
        jdbc.sql("delete from private_offer where id = :id")
                .param("id", id.value())
                .update();

        var batch = runtime.createProcessInstanceQuery()
                .processDefinitionKey("reseller-authorization")
                .processInstanceBusinessKey(id.value())
                .list()
                .get(0);
        var job = management
                .createJobQuery()
                .processInstanceId(batch.getId())
                .singleResult()
                .getId();
        management.setJobRetries(job, 0);

        assertThat(incident(id)).isNotNull();
        assertThat(post.about(id)).isEmpty();
        assertThat(carriers(id)).isEmpty();
    }

    private PrivateOfferId unmailable() {
        post.isClosed();
        var id = allRefused();
        post.deliverUntilItIsStuck();
        return id;
    }

    private PrivateOfferId allRefused() {
        var id = walk.submitted();
        Surroundings.REFUSED.addAll(List.of(Walk.SOLSTICE, Walk.TAMARIND));
        walk.runBatches(id);
        return id;
    }

    private PrivateOfferId oneUnreachable() {
        var id = walk.submitted();
        Surroundings.UNREACHABLE.add(Walk.TAMARIND);
        walk.runBatches(id);
        return id;
    }

    private String incident(PrivateOfferId id) {
        return walk.stuck(id, desk).id();
    }

    private List<ProcessInstance> carriers(PrivateOfferId id) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("operator-mail")
                .processInstanceBusinessKey(id.value())
                .list();
    }
}

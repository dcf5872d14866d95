package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.calends.catalog.Catalog;
import org.calends.catalog.PlanState;
import org.calends.catalog.ProductState;
import org.calends.managedservice.ManagedServiceOffers;
import org.calends.managedservice.ManagedServiceProcess;
import org.calends.managedservice.ServiceEvent;
import org.calends.managedservice.ServiceEvent.Kind;
import org.calends.managedservice.ServiceState;
import org.calends.managedservice.WrongStep;
import org.calends.problem.Invalid;
import org.calends.security.LoggedIn;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Token and managed service walk together through managed-service-offer.bpmn, by each of its paths. */
abstract class ManagedServiceProcessContract {

    @Autowired
    private ServiceWalk walk;

    @Autowired
    private ManagedServiceOffers offers;

    @Autowired
    private ManagedServiceProcess process;

    @Autowired
    private Catalog catalog;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void use(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void forget() {
        AbstractAssertions.reset();
        LoggedIn.asNobody();
    }

    @Test
    @DisplayName("C34, C40, C42: reviewed, sold, changed after another review, and sold no more")
    void livesFromItsSubmissionUntilItIsStopped() {
        var key = walk.submitted();
        assertThat(walk.process(key)).isWaitingAtExactly("ReviewService").task().hasCandidateGroup("operators");
        assertThat(state(key)).isEqualTo(ServiceState.IN_REVIEW);

        walk.approve(key);
        assertThat(walk.process(key)).isWaitingAtExactly("AwaitUpdate");
        assertThat(state(key)).isEqualTo(ServiceState.LIVE);
        assertThat(catalog.product(key).orElseThrow().published()).isTrue();
        assertThat(catalog.product(key).orElseThrow().plans().get(0).state()).isEqualTo(PlanState.LIVE);
        assertThat(published(key)).isEqualTo("1.0.0");

        walk.write(key, "1.1.0", "Night desk");
        walk.submit(key);
        assertThat(walk.process(key)).isWaitingAtExactly("ReviewUpdate").task().hasCandidateGroup("operators");
        assertThat(published(key)).isEqualTo("1.0.0");

        walk.approve(key);
        assertThat(walk.process(key)).isWaitingAtExactly("AwaitUpdate");
        assertThat(published(key)).isEqualTo("1.1.0");

        var instance = walk.process(key);
        walk.stop(key);
        assertThat(instance).isEnded().hasPassed("StopSelling", "NoLongerSold");
        assertThat(state(key)).isEqualTo(ServiceState.STOPPED);
        assertThat(catalog.product(key).orElseThrow().state()).isEqualTo(ProductState.STOPPED);
        assertThat(offers.history(key))
                .extracting(ServiceEvent::kind)
                .containsExactly(
                        Kind.STOPPED, Kind.UPDATE_PUBLISHED, Kind.UPDATE_SUBMITTED, Kind.PUBLISHED, Kind.SUBMITTED);
    }

    @Test
    void goesBackToItsPublisherWithTheReason() {
        var key = walk.submitted();
        var instance = walk.process(key);

        walk.sendBack(key, "Say what you watch");

        assertThat(instance).isEnded().hasPassedInOrder("ServiceSentBack", "SendServiceBack", "ServiceReturned");
        assertThat(state(key)).isEqualTo(ServiceState.DRAFT);
        assertThat(offers.get(key).note()).isEqualTo("Say what you watch");
        assertThat(offers.history(key).get(0))
                .extracting(ServiceEvent::actor, ServiceEvent::kind, ServiceEvent::note)
                .containsExactly("otto", Kind.SENT_BACK, "Say what you watch");

        walk.submit(key);
        assertThat(walk.process(key)).isWaitingAtExactly("ReviewService");
        assertThat(offers.get(key).note()).isNull();
    }

    @Test
    void isTakenBackByItsPublisher() {
        var key = walk.submitted();
        var instance = walk.process(key);

        walk.takeBack(key);

        assertThat(instance).isEnded();
        assertThat(state(key)).isEqualTo(ServiceState.DRAFT);
    }

    @Test
    void goesOnAsItWasWhenAnUpdateIsSentBack() {
        var key = walk.updateSubmitted();

        walk.sendBack(key, "Why at night?");

        assertThat(walk.process(key)).isWaitingAtExactly("AwaitUpdate").hasPassed("SendUpdateBack");
        assertThat(state(key)).isEqualTo(ServiceState.LIVE);
        assertThat(published(key)).isEqualTo("1.0.0");
        assertThat(offers.written(key, ServiceWalk.PLAN)).isPresent();
    }

    @Test
    void isStoppedWhileAnUpdateIsReviewed() {
        var key = walk.updateSubmitted();
        var instance = walk.process(key);

        walk.stop(key);

        assertThat(instance).isEnded().hasNotPassed("PublishUpdate");
        assertThat(state(key)).isEqualTo(ServiceState.STOPPED);
    }

    @Test
    @DisplayName("C40: what was stopped is sold again after another review")
    void isSoldAgain() {
        var key = walk.live();
        walk.stop(key);

        walk.submit(key);
        walk.approve(key);

        assertThat(state(key)).isEqualTo(ServiceState.LIVE);
        assertThat(catalog.product(key).orElseThrow().published()).isTrue();
    }

    @Test
    void refusesWhatIsNotTheNextStep() {
        var key = walk.submitted();

        assertThatThrownBy(() -> walk.submit(key)).isInstanceOf(WrongStep.class);
        assertThatThrownBy(() -> walk.stop(key)).isInstanceOf(WrongStep.class);
        assertThatThrownBy(() -> walk.write(key, "1.0.1", "Day desk")).isInstanceOf(WrongStep.class);
        assertThatThrownBy(() -> walk.sendBack(key, " ")).isInstanceOf(Invalid.class);
        walk.approve(key);
        assertThatThrownBy(() -> walk.approve(key)).isInstanceOf(WrongStep.class);
        assertThatThrownBy(() -> walk.takeBack(key)).isInstanceOf(WrongStep.class);
        assertThatThrownBy(() -> walk.submit(key))
                .isInstanceOf(WrongStep.class)
                .hasMessageContaining("nothing to review");
        assertThat(walk.process(key)).isWaitingAtExactly("AwaitUpdate");
    }

    /** The second of two that start at once finds the state moved, and nothing stays of it. */
    @Test
    void startsNothingTwice() {
        var key = walk.submitted();

        assertThatThrownBy(() -> process.submitted(key)).isInstanceOf(WrongStep.class);

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count())
                .isOne();
    }

    /** Facts stand in the domain only. */
    @Test
    void needsNoVariables() {
        var instance = walk.process(walk.updateSubmitted());

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instance.getId())
                        .count())
                .isZero();
    }

    /** Which the audit finds to agree with the token. */
    private ServiceState state(String key) {
        assertThat(jdbc.sql(audit()).query(String.class).list()).doesNotContain(key);
        return offers.get(key).state();
    }

    private static String audit() {
        try {
            return new ClassPathResource("audit/invariants/managed-service-is-where-its-process-is.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String published(String key) {
        return offers.published(key, ServiceWalk.PLAN)
                .get(0)
                .manifest()
                .version()
                .toString();
    }
}

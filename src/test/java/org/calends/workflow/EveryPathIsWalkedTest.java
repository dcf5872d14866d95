package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.security.LoggedIn;
import org.calends.workflow.incident.IncidentDesk;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The lives that an offer can have, which together go through every step and along every arrow of every diagram. Whoever
 * draws a new path walks it here; what happens on each is proved by the other process tests.
 */
@LivingProcess
class EveryPathIsWalkedTest {

    @Autowired
    private Walk walk;

    @Autowired
    private ServiceWalk services;

    @Autowired
    private Post post;

    @Autowired
    private Arrows arrows;

    @Autowired
    private PrivateOfferManagement offers;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private HistoryService history;

    @BeforeEach
    void begin(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
        post.open();
    }

    @AfterEach
    void end() {
        AbstractAssertions.reset();
        post.close();
        LoggedIn.asNobody();
    }

    @Test
    void leavesNoStepAndNoArrowOut() {
        livesToItsEnd();
        isRefusedRetriedAndGoesOnWithoutSome();
        isSkippedAndStuckUntilItsTermIsOver();
        missesItsTerm();
        isWithdrawn();
        isDeleted();
        isReviewedUpdatedAndStopped();

        assertThat(ProcessContractTest.processes().flatMap(this::unwalked))
                .as("steps and arrows that no test ever reaches")
                .isEmpty();
    }

    private void livesToItsEnd() {
        var id = walk.draft();
        offers.finishSetUp(id);
        offers.reopenSetUp(id);
        offers.submit(id);
        walk.runBatches(id);
        walk.at(Walk.DECEMBER, id, "AwaitStart");
        post.deliver();
        var process = walk.process(id);
        walk.at(Walk.JANUARY, id, "AwaitEnd");
        post.deliver();
        assertThat(process).isEnded().hasPassed("LiveMailed", "Ended", "EndMailed");
    }

    private void isRefusedRetriedAndGoesOnWithoutSome() {
        var id = refused();
        Surroundings.REFUSED.remove(Walk.SOLSTICE);
        offers.retryRefused(id);
        walk.runBatches(id);
        offers.acceptRefusals(id);
        post.deliver();
        assertThat(walk.process(id)).isWaitingAtExactly("AwaitStart");
    }

    private void isSkippedAndStuckUntilItsTermIsOver() {
        var id = walk.submitted();
        Surroundings.UNREACHABLE.add(Walk.TAMARIND);
        walk.runBatches(id);
        desk.skip(walk.stuck(id, desk).id(), "The authority is closed until Monday");
        var process = walk.process(id);
        walk.at(Walk.JANUARY, id, "TermOver");
        post.deliver();
        assertThat(process).isEnded().hasNotPassed("GoLive");
    }

    private void missesItsTerm() {
        var id = walk.scheduled();
        var process = walk.process(id);
        walk.at(Walk.JANUARY, id, "AwaitStart");
        post.deliver();
        assertThat(process).isEnded().hasNotPassed("GoLive");
    }

    private void isWithdrawn() {
        var id = walk.scheduled();
        var process = walk.process(id);
        offers.requestWithdrawal(id);
        post.deliver();
        assertThat(process).isEnded().hasPassed("Withdrawn", "WithdrawalMailed");
    }

    private void isDeleted() {
        var id = walk.draft();
        var process = walk.process(id);
        offers.delete(id);
        assertThat(process).isEnded().hasPassed("Deleted");
    }

    private void isReviewedUpdatedAndStopped() {
        var key = services.submitted();
        services.sendBack(key, "Say what you watch");
        services.submit(key);
        services.approve(key);
        services.write(key, "1.1.0", "Night desk");
        services.submit(key);
        services.sendBack(key, "Why at night?");
        services.submit(key);
        services.approve(key);
        var process = services.process(key);
        services.stop(key);
        assertThat(process).isEnded().hasPassed("NoLongerSold");
    }

    private PrivateOfferId refused() {
        var id = walk.submitted();
        Surroundings.REFUSED.addAll(List.of(Walk.SOLSTICE, Walk.TAMARIND));
        walk.runBatches(id);
        return id;
    }

    private Stream<String> unwalked(BpmnModelInstance diagram) {
        var steps = diagram.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(step -> !reached(step));
        var ways = diagram.getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow::getId)
                .filter(arrow -> !arrows.taken().contains(arrow));
        return Stream.concat(steps, ways);
    }

    private boolean reached(String step) {
        return history.createHistoricActivityInstanceQuery().activityId(step).count() > 0;
    }
}

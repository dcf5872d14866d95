package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.calends.privateoffer.AlreadySold;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferProcess;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.UnknownOffer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** Token and offer walk together through private-offer.bpmn, by each of its paths outside the authorization. */
abstract class PrivateOfferProcessContract {

    @Autowired
    private Walk walk;

    @Autowired
    private PrivateOfferManagement offers;

    @Autowired
    private PrivateOfferReader reader;

    @Autowired
    private PrivateOfferProcess process;

    @BeforeEach
    void use(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void forget() {
        AbstractAssertions.reset();
    }

    @Test
    void livesFromItsDraftToItsEnd() {
        var id = walk.draft();
        assertThat(walk.process(id)).isWaitingAtExactly("SetUpOffer").task().hasCandidateGroup("publisher-lumenworks");

        offers.finishSetUp(id);
        assertThat(walk.process(id)).isWaitingAtExactly("ReviewAndSubmit");

        offers.submit(id);
        assertThat(walk.process(id)).isWaitingAt("AuthorizeResellers");
        assertThat(state(id)).isEqualTo(PrivateOfferState.IN_PROGRESS);

        walk.runBatches(id);
        assertThat(walk.process(id)).isWaitingAtExactly("AwaitStart");

        walk.at(Walk.DECEMBER, id, "AwaitStart");
        assertThat(walk.process(id)).isWaitingAt("AwaitEnd");
        assertThat(walk.reached(id, "MailLive")).isTrue();
        assertThat(state(id)).isEqualTo(PrivateOfferState.LIVE);

        walk.at(Walk.JANUARY, id, "AwaitEnd");
        assertThat(walk.reached(id, "MailEnded")).isTrue();
        assertThat(state(id)).isEqualTo(PrivateOfferState.ENDED);
    }

    @Test
    void submitsStraightFromTheSetUp() {
        var id = walk.submitted();

        assertThat(walk.process(id)).hasPassedInOrder("SetUpOffer", "ReviewAndSubmit", "SubmitOffer");
    }

    @Test
    void goesBackToTheSetUp() {
        var id = walk.draft();
        offers.finishSetUp(id);

        offers.reopenSetUp(id);

        assertThat(walk.process(id)).isWaitingAtExactly("SetUpOffer");
    }

    @Test
    void isWithdrawnBeforeItLives() {
        var id = walk.scheduled();

        offers.requestWithdrawal(id);

        withdrawn(id);
    }

    @Test
    void isWithdrawnWhileItsResellersAreAuthorized() {
        var id = walk.submitted();

        offers.requestWithdrawal(id);

        withdrawn(id);
    }

    @Test
    void isWithdrawnWhileItLives() {
        var id = walk.live();

        offers.requestWithdrawal(id);

        withdrawn(id);
    }

    /** R81: neither the token nor the offer has moved. */
    @Test
    void goesOnLivingOnceSold() {
        var id = walk.live();
        Surroundings.sold = true;

        assertThatThrownBy(() -> offers.requestWithdrawal(id)).isInstanceOf(AlreadySold.class);

        assertThat(walk.process(id)).isWaitingAt("AwaitEnd");
        assertThat(state(id)).isEqualTo(PrivateOfferState.LIVE);
    }

    @Test
    void vanishesWithItsDraft() {
        var id = walk.draft();

        offers.delete(id);

        assertThat(walk.process(id)).isNull();
        assertThatThrownBy(() -> reader.get(id)).isInstanceOf(UnknownOffer.class);
    }

    @Test
    void endsWithoutHavingLivedWhenNobodyStartedItInItsTerm() {
        var id = walk.scheduled();

        walk.at(Walk.JANUARY, id, "AwaitStart");

        assertThat(walk.reached(id, "GoLive")).isFalse();
        assertThat(state(id)).isEqualTo(PrivateOfferState.ENDED);
    }

    @Test
    void callsARequestStaleWhoseStepIsOver() {
        var id = walk.submitted();

        assertThatThrownBy(() -> process.submitted(id)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> process.setUpReopened(id)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    private void withdrawn(PrivateOfferId id) {
        assertThat(walk.reached(id, "MailWithdrawn")).isTrue();
        assertThat(state(id)).isEqualTo(PrivateOfferState.WITHDRAWN);
    }

    private PrivateOfferState state(PrivateOfferId id) {
        return reader.get(id).state();
    }
}

package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.UUID;
import org.calends.privateoffer.NothingToDecide;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.calends.workflow.incident.IncidentDesk;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each batch of resellers goes its own way through reseller-authorization.bpmn, and what is left an operator decides. */
abstract class AuthorizationProcessContract {

    @Autowired
    private Walk walk;

    @Autowired
    private PrivateOfferManagement offers;

    @Autowired
    private PrivateOfferReader reader;

    @Autowired
    private IncidentDesk desk;

    @BeforeEach
    void use(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @AfterEach
    void forget() {
        AbstractAssertions.reset();
    }

    /** R34. */
    @Test
    void goesOnWithoutTheOneWhoWasRefused() {
        var id = walk.submitted();
        Surroundings.REFUSED.add(Walk.TAMARIND);
        walk.runBatches(id);
        assertThat(walk.process(id)).isWaitingAt("ResolveAuthorization");

        offers.acceptRefusals(id);

        assertThat(walk.process(id)).isWaitingAtExactly("AwaitStart");
        assertThat(resellers(id))
                .extracting(ResellerPublication::tenantId, ResellerPublication::state)
                .containsExactlyInAnyOrder(
                        tuple(Walk.SOLSTICE, Publication.SCHEDULED), tuple(Walk.TAMARIND, Publication.FAILED));
    }

    @Test
    void asksAnOperatorWhenAllWereRefused() {
        var id = allRefused();

        assertThat(walk.process(id)).isWaitingAt("ResolveAuthorization").task().hasCandidateGroup("operators");
    }

    @Test
    void triesTheRefusedAgain() {
        var id = allRefused();
        Surroundings.REFUSED.clear();

        offers.retryRefused(id);
        walk.runBatches(id);

        assertThat(walk.process(id)).isWaitingAtExactly("AwaitStart");
    }

    @Test
    void acceptsNoOfferWithoutAReseller() {
        var id = allRefused();

        assertThatThrownBy(() -> offers.acceptRefusals(id)).isInstanceOf(NothingToDecide.class);

        assertThat(walk.process(id)).isWaitingAt("ResolveAuthorization");
    }

    @Test
    void isWithdrawnInsteadOfResolved() {
        var id = allRefused();

        offers.requestWithdrawal(id);

        assertThat(reader.get(id).state()).isEqualTo(PrivateOfferState.WITHDRAWN);
    }

    @Test
    void endsWhenItsTermIsOverWhileItIsStuck() {
        var id = allRefused();

        walk.at(Walk.JANUARY, id, "TermOver");

        assertThat(walk.reached(id, "GoLive")).isFalse();
        assertThat(reader.get(id).state()).isEqualTo(PrivateOfferState.ENDED);
    }

    /** R36: a technical failure holds its own batch and no other. */
    @Test
    void goesOnWithoutABatchThatAnOperatorSkips() {
        var id = walk.submitted();
        Surroundings.UNREACHABLE.add(Walk.TAMARIND);
        walk.runBatches(id);
        assertThat(walk.process(id)).isWaitingAt("AuthorizeResellers");

        desk.skip(walk.stuck(id, desk).id(), "The authority is closed until Monday");

        assertThat(walk.process(id)).isWaitingAt("ResolveAuthorization");
        assertThat(publication(id, Walk.TAMARIND).reason()).contains("closed until Monday");
    }

    private PrivateOfferId allRefused() {
        var id = walk.submitted();
        Surroundings.REFUSED.addAll(List.of(Walk.SOLSTICE, Walk.TAMARIND));
        walk.runBatches(id);
        return id;
    }

    private ResellerPublication publication(PrivateOfferId id, UUID reseller) {
        return resellers(id).stream()
                .filter(publication -> publication.tenantId().equals(reseller))
                .findFirst()
                .orElseThrow();
    }

    private List<ResellerPublication> resellers(PrivateOfferId id) {
        return reader.resellers(id);
    }
}

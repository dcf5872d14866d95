package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.calends.workflow.ProcessPosition.BATCH;
import static org.calends.workflow.ProcessPosition.OFFER;

import java.util.List;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.workflow.ProcessPosition.Stuck;
import org.calends.workflow.ProcessPosition.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the process of an offer stands is told by the names of the steps in its diagrams. */
abstract class ProcessPositionsContract {

    @Autowired
    private Walk walk;

    @Autowired
    private Post post;

    @Autowired
    private ProcessPositions positions;

    @BeforeEach
    void openPost() {
        post.open();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void followsTheOfferFromStepToStep() {
        assertThat(tokens(walk.draft())).containsExactly(new Token(OFFER, "SetUpOffer", 1));
        assertThat(tokens(walk.submitted()))
                .containsExactly(new Token(OFFER, "AuthorizeResellers", 2), new Token(BATCH, "AuthorizeBatch", 2));
        assertThat(tokens(walk.scheduled())).containsExactly(new Token(OFFER, "AwaitStart", 1));
        assertThat(tokens(walk.live())).contains(new Token(OFFER, "AwaitEnd", 1));
    }

    @Test
    void namesWhatIsStuckAndWhoIsAffected() {
        var id = walk.submitted();
        Surroundings.UNREACHABLE.add(Walk.TAMARIND);
        walk.runBatches(id);

        var position = positions.of(id);

        assertThat(position.causes())
                .extracting(Stuck::diagram, Stuck::step)
                .containsExactly(tuple(BATCH, "AuthorizeBatch"));
        assertThat(position.stuck())
                .filteredOn(stuck -> !stuck.cause())
                .extracting(Stuck::diagram, Stuck::step)
                .containsExactly(tuple(OFFER, "AuthorizeResellers"));
        assertThat(position.needsDecision()).isFalse();
    }

    @Test
    void tellsThatAnOperatorHasToDecide() {
        var id = walk.submitted();
        Surroundings.REFUSED.addAll(List.of(Walk.SOLSTICE, Walk.TAMARIND));
        walk.runBatches(id);

        assertThat(positions.of(id).needsDecision()).isTrue();
        assertThat(positions.instanceOf(id)).isEqualTo(walk.process(id).getId());
    }

    private List<Token> tokens(PrivateOfferId id) {
        return positions.of(id).tokens();
    }
}

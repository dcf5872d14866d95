package org.calends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calends.api.PageRequest;
import org.calends.privateoffer.OfferOrder;
import org.calends.privateoffer.OfferQuery;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.workflow.incident.IncidentDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list says of an offer that it needs attention as long as an incident stands on its process or on a batch of it. */
abstract class AttentionContract {

    @Autowired
    private Walk walk;

    @Autowired
    private Post post;

    @Autowired
    private IncidentDesk desk;

    @Autowired
    private PrivateOfferReader reader;

    @BeforeEach
    void openPost() {
        post.open();
    }

    @AfterEach
    void closePost() {
        post.close();
    }

    @Test
    void isNeededWhileABatchIsStuck() {
        var id = walk.submitted();
        assertThat(needsAttention(id)).isFalse();
        Surroundings.UNREACHABLE.add(Walk.TAMARIND);
        walk.runBatches(id);
        assertThat(needsAttention(id)).isTrue();

        Surroundings.UNREACHABLE.clear();
        desk.retry(walk.stuck(id, desk).id());
        walk.runBatches(id);

        assertThat(needsAttention(id)).isFalse();
    }

    @Test
    void isNeededWhileContactsCannotBeTold() {
        post.isClosed();
        var id = walk.live();
        post.deliverUntilItIsStuck();

        assertThat(needsAttention(id)).isTrue();
    }

    @Test
    void isNotAskedForAnOfferBecauseOperatorsCannotBeTold() {
        post.isClosed();
        var id = walk.submitted();
        Surroundings.REFUSED.addAll(List.of(Walk.SOLSTICE, Walk.TAMARIND));
        walk.runBatches(id);
        post.deliverUntilItIsStuck();
        assertThat(walk.stuck(id, desk).activity()).isEqualTo("MailOperators");

        walk.at(Walk.JANUARY, id, "TermOver");

        assertThat(needsAttention(id)).isFalse();
    }

    private boolean needsAttention(PrivateOfferId id) {
        return reader.search(OfferQuery.of(null, id.value(), OfferOrder.NAME), new PageRequest(0, 1))
                .items()
                .get(0)
                .needsAttention();
    }
}

package org.calends.privateoffer;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far each reseller of each offer is. */
interface Publications {

    /** All resellers start AUTHORIZING, in batches of this size, in the publisher's order. */
    void start(PrivateOfferId id, int batchSize, Instant now);

    /** The resellers of one batch that stand there. */
    List<UUID> inBatch(PrivateOfferId id, int batch, Publication state);

    void move(PrivateOfferId id, Collection<UUID> tenants, Publication next, Instant now);

    /** Publishes: from now on the margin holds within the term. */
    void publish(PrivateOfferId id, Collection<UUID> tenants, Publication next, Instant now);

    void fail(PrivateOfferId id, Collection<UUID> tenants, String reason, Instant now);

    /** Moves everybody who stands in one of these states. */
    void moveAll(PrivateOfferId id, Collection<Publication> from, Publication next, Instant now);

    /** Puts those who failed and of whom nobody has decided back to AUTHORIZING, in new batches; returns how many. */
    int restartFailed(PrivateOfferId id, int batchSize, Instant now);

    /** Takes the failures as they are; returns how many. */
    int acceptFailed(PrivateOfferId id);

    /** How many batches are AUTHORIZING. */
    int batches(PrivateOfferId id);

    int count(PrivateOfferId id, Collection<Publication> states);

    int undecided(PrivateOfferId id);

    List<ResellerPublication> of(PrivateOfferId id, @Nullable Publication state);
}

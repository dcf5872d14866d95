package org.calends.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.database.TestDatabase;
import org.calends.problem.Problem;
import org.calends.problem.Violation;
import org.junit.jupiter.api.Test;

/** That a POST acts once for each key, on every database. */
abstract class IdempotencyContract {

    private static final String HASH = "a".repeat(64);

    private final TestDatabase database;
    private final MovableClock clock = new MovableClock();
    private final IdempotencyKeys keys;
    private final Idempotency idempotency;

    IdempotencyContract(TestDatabase database) {
        this.database = database;
        clock.freeze(Instant.parse("2027-02-01T00:00:00Z"));
        keys = new IdempotencyKeys(database.jdbc(), new MarketplaceCalendar(clock));
        idempotency = new Idempotency(keys, database.transaction());
    }

    @Test
    void actsOnceAndAnswersAgain() {
        var first = idempotency.once("mara", "k", HASH, publisherNamed("one", 201));
        var second = idempotency.once("mara", "k", HASH, publisherNamed("two", 201));

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.answer()).isEqualTo(first.answer());
        assertThat(publishers()).isEqualTo(1);
    }

    @Test
    void keepsThePeopleApart() {
        idempotency.once("mara", "k", HASH, publisherNamed("one", 201));
        idempotency.once("ines", "k", HASH, publisherNamed("two", 201));

        assertThat(publishers()).isEqualTo(2);
    }

    @Test
    void refusesTheKeyForSomethingElse() {
        idempotency.once("mara", "k", HASH, publisherNamed("one", 201));

        assertThatThrownBy(() -> idempotency.once("mara", "k", "b".repeat(64), publisherNamed("two", 201)))
                .isInstanceOfSatisfying(KeyRefused.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("idempotency-key-reused");
                    assertThat(Problem.of(refusal).title()).isEqualTo("This Idempotency-Key cannot be used");
                    assertThat(Problem.of(refusal).errors())
                            .extracting(Violation::field)
                            .containsExactly("Idempotency-Key");
                });
        assertThat(publishers()).isEqualTo(1);
    }

    @Test
    void forgetsWhatWasRefusedTogetherWithItsEffects() {
        var refused = idempotency.once("mara", "k", HASH, publisherNamed("one", 409));

        assertThat(refused.answer().status()).isEqualTo(409);
        assertThat(publishers()).isZero();
        assertThat(keys.find("mara", "k")).isEmpty();
        assertThat(idempotency
                        .once("mara", "k", HASH, publisherNamed("one", 201))
                        .replayed())
                .isFalse();
    }

    @Test
    void forgetsWhatFailed() {
        assertThatThrownBy(() -> idempotency.once("mara", "k", HASH, () -> {
                    publisherNamed("one", 201).get();
                    throw new IllegalStateException("no disk");
                }))
                .hasMessage("no disk");

        assertThat(publishers()).isZero();
        assertThat(keys.find("mara", "k")).isEmpty();
    }

    @Test
    void letsTheSecondOfTwoAtOnceWaitForTheAnswerOfTheFirst() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> idempotency.once("mara", "k", HASH, () -> {
            begun.countDown();
            await(go);
            return publisherNamed("one", 201).get();
        }));
        await(begun);
        var second =
                CompletableFuture.supplyAsync(() -> idempotency.once("mara", "k", HASH, publisherNamed("two", 201)));
        Thread.sleep(
                200); // long enough for the second to reach the index; were it late, it would find the answer as well
        go.countDown();

        assertThat(first.get(20, TimeUnit.SECONDS).replayed()).isFalse();
        assertThat(second.get(20, TimeUnit.SECONDS).replayed()).isTrue();
        assertThat(publishers()).isEqualTo(1);
    }

    @Test
    void keepsAnswersForTwoDays() {
        idempotency.once("mara", "old", HASH, publisherNamed("one", 201));
        clock.freeze(clock.instant().plus(IdempotencyKeys.KEPT));
        idempotency.once("mara", "new", HASH, publisherNamed("two", 201));

        assertThat(keys.forgetOld()).isZero();
        clock.freeze(clock.instant().plus(Duration.ofMillis(1)));
        assertThat(keys.forgetOld()).isEqualTo(1);
        assertThat(keys.find("mara", "new")).isPresent();
    }

    private Supplier<StoredAnswer> publisherNamed(String key, int status) {
        return () -> {
            database.jdbc()
                    .sql("insert into publisher (id, name) values (?, 'somebody')")
                    .param(key)
                    .update();
            return new StoredAnswer(HASH, status, "/api/x/" + key, "\"1\"", "application/json", "{\"id\":\"é\"}");
        };
    }

    private long publishers() {
        return database.jdbc()
                .sql("select count(*) from publisher")
                .query(Long.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

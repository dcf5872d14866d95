package org.calends.api;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Does what a POST asks at most once for each key: the key, the work and its answer are committed together, and whoever comes
 * again with the key gets the answer again. What was refused is not kept, since it changed nothing.
 */
@Component
public class Idempotency {

    private static final int REFUSED = 400;

    private final IdempotencyKeys keys;
    private final TransactionOperations transactions;

    public Idempotency(IdempotencyKeys keys, TransactionOperations transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    /** What came of it; a replayed answer is an earlier one. */
    public record Outcome(StoredAnswer answer, boolean replayed) {}

    /**
     * @param requestHash of everything that was asked
     * @throws KeyRefused when the key was used for something else, or somebody else is still at it
     */
    public Outcome once(String principal, String key, String requestHash, Supplier<StoredAnswer> work) {
        try {
            var answer = transactions.execute(transaction -> {
                take(principal, key, requestHash);
                return done(principal, key, work.get(), transaction);
            });
            return new Outcome(answer, false);
        } catch (KeyTaken e) {
            return new Outcome(replay(principal, key, requestHash), true);
        }
    }

    private void take(String principal, String key, String requestHash) {
        try {
            keys.take(principal, key, requestHash);
        } catch (DuplicateKeyException e) {
            throw new KeyTaken(e);
        } catch (ConcurrencyFailureException e) {
            throw KeyRefused.stillAtWork();
        }
    }

    private StoredAnswer done(String principal, String key, StoredAnswer answer, TransactionStatus transaction) {
        if (answer.status() >= REFUSED) {
            transaction.setRollbackOnly();
        } else {
            keys.keep(principal, key, answer);
        }
        return answer;
    }

    private StoredAnswer replay(String principal, String key, String requestHash) {
        var stored = keys.find(principal, key).orElseThrow(KeyRefused::stillAtWork);
        if (!stored.requestHash().equals(requestHash)) {
            throw KeyRefused.usedForSomethingElse();
        }
        return stored;
    }

    /** Leaves the transaction, which after a collision is good for nothing. */
    private static final class KeyTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyTaken(DuplicateKeyException collision) {
            super(collision);
        }
    }
}

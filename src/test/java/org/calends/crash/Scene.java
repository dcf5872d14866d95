package org.calends.crash;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets each moment begin, kills a node in its middle, and waits until it is over all the same. */
final class Scene implements AutoCloseable {

    private static final Duration BEFORE_THE_MONTH = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final long BETWEEN_LOOKS = 25;

    private final Cluster cluster;
    private final Client client;
    private final Witness witness;
    private final Verdict verdict;
    private final MailPromise mails;
    private final int offers;

    Scene(Cluster cluster, JdbcClient jdbc, Postbox postbox, int offers) {
        this.cluster = cluster;
        this.client = new Client(cluster);
        this.witness = new Witness(jdbc);
        this.verdict = new Verdict(jdbc);
        this.mails = new MailPromise(jdbc, postbox);
        this.offers = offers;
    }

    /** Each round has a month of its own, and kills a little later than the one before. */
    List<Kill> play(int rounds) throws IOException, InterruptedException {
        var kills = new ArrayList<Kill>();
        var month = YearMonth.now(ZoneOffset.UTC).plusMonths(1);
        for (int round = 1; round <= rounds; round++) {
            for (var moment : Moment.values()) {
                var kill = kill(round, new Work(moment, month, offers), (round - 0.5) / rounds);
                kills.add(kill);
                System.out.println(kill.row());
                kill.wrong().forEach(wrong -> System.out.println("  " + wrong));
            }
            month = month.plusMonths(2);
        }
        return kills;
    }

    private Kill kill(int round, Work work, double share) throws IOException, InterruptedException {
        var begun = begin(work);
        await(() -> witness.progress(work) >= share);
        cluster.kill();
        long killed = System.nanoTime();
        mails.killed(Instant.now());
        int happened = witness.happened(work);
        int followed = witness.followed(work);
        int locked = witness.locked();
        var start = cluster.startUnlessOneIsLeft();
        await(() -> witness.happened(work) == offers);
        var allHappened = since(killed);
        await(() -> witness.isOver(work));
        var allFollowed = since(killed);
        begun.join();
        cluster.start();
        return new Kill(
                round,
                work.moment(),
                happened,
                followed,
                locked,
                start,
                allHappened,
                allFollowed,
                mails.repeated(work),
                wrong(work));
    }

    private CompletableFuture<Void> begin(Work work) {
        if (work.moment() == Moment.SUBMISSION) {
            return client.submit(work.month(), offers);
        }
        client.setClock(work.due().minus(BEFORE_THE_MONTH));
        return CompletableFuture.completedFuture(null);
    }

    private List<String> wrong(Work work) throws IOException {
        var wrong = new ArrayList<>(verdict.of(work));
        if (work.moment().isMailed()) {
            wrong.addAll(mails.broken(work));
        }
        return wrong;
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("waited in vain");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}

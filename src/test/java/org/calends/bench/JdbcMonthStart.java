package org.calends.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The floor: no engine at all, threads that claim one due offer each and take it live in one transaction. */
final class JdbcMonthStart implements MonthStart {

    private static final int THREADS = 6;
    private static final String CLAIM =
            "select id from plain_offer where state = 'SCHEDULED' limit 1 for update skip locked";

    private final JdbcClient jdbc;
    private final PlainOffers offers;
    private final TransactionTemplate transaction;

    private JdbcMonthStart(HikariDataSource pool) {
        jdbc = JdbcClient.create(pool);
        offers = new PlainOffers(jdbc);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        offers.create();
    }

    public static void main(String[] args) throws Exception {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(args[0]);
        MonthStart.serve(new JdbcMonthStart(pool));
    }

    @Override
    public void seed(int count) {
        transaction.executeWithoutResult(status -> {
            for (int number = 0; number < count; number++) {
                offers.seed(UUID.randomUUID().toString());
            }
        });
    }

    @Override
    public Duration begin() throws Exception {
        long begin = System.nanoTime();
        var threads = Executors.newFixedThreadPool(THREADS);
        for (var drained : threads.invokeAll(IntStream.range(0, THREADS)
                .<Callable<Void>>mapToObj(number -> this::drain)
                .toList())) {
            drained.get();
        }
        threads.shutdown();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private Void drain() {
        while (Boolean.TRUE.equals(transaction.execute(status -> goLive()))) {
            Thread.onSpinWait();
        }
        return null;
    }

    private boolean goLive() {
        var claimed = jdbc.sql(CLAIM).query(String.class).optional();
        claimed.ifPresent(offers::goLive);
        return claimed.isPresent();
    }
}

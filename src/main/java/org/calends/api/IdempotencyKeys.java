package org.calends.api;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.calends.calendar.MarketplaceCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers for two days what each POST with an Idempotency-Key was answered; keys of different people never meet. */
@Repository
public class IdempotencyKeys {

    static final Duration KEPT = Duration.ofHours(48);

    private static final String INSERT = """
            insert into idempotency_key (principal, request_key, request_hash, created_at)
            values (:principal, :key, :hash, :now)
            """;
    private static final String UPDATE = """
            update idempotency_key
            set status = :status, location = :location, etag = :etag, content_type = :contentType, body = :body
            where principal = :principal and request_key = :key
            """;
    private static final String SELECT = """
            select request_hash, status, location, etag, content_type, body
            from idempotency_key where principal = :principal and request_key = :key
            """;
    private static final String DELETE = "delete from idempotency_key where created_at < :before";

    private final JdbcClient jdbc;
    private final MarketplaceCalendar calendar;

    public IdempotencyKeys(JdbcClient jdbc, MarketplaceCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** Forgets what is older than two days; whoever sends such a key again, acts again. */
    public int forgetOld() {
        return jdbc.sql(DELETE).param("before", now().minus(KEPT)).update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the key has been used; waits for whoever is using it */
    void take(String principal, String key, String requestHash) {
        jdbc.sql(INSERT)
                .param("principal", principal)
                .param("key", key)
                .param("hash", requestHash)
                .param("now", now())
                .update();
    }

    void keep(String principal, String key, StoredAnswer answer) {
        jdbc.sql(UPDATE)
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("contentType", answer.contentType())
                .param("body", answer.body())
                .param("principal", principal)
                .param("key", key)
                .update();
    }

    Optional<StoredAnswer> find(String principal, String key) {
        return jdbc.sql(SELECT)
                .param("principal", principal)
                .param("key", key)
                .query(StoredAnswer.class)
                .optional();
    }

    private OffsetDateTime now() {
        return calendar.now().atOffset(ZoneOffset.UTC);
    }
}

package org.calends.managedservice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The manifests of plans: what was written last, and every version that was published. Each is kept as one document. */
@Repository
class Manifests {

    private static final String OF_PLAN = " where product_key = :product and plan_id = :plan";

    private static final String WRITE = """
            insert into manifest_draft (product_key, plan_id, content, edition)
            values (:product, :plan, :content, :edition)
            """;

    private static final String PUBLISH = """
            insert into manifest (product_key, plan_id, seq, version, content, published_at, edition)
            select :product, :plan, coalesce(max(seq), 0) + 1, :version, :content, :at, :edition
            from manifest where product_key = :product and plan_id = :plan
            """;

    private static final String EDITION = "select coalesce(max(edition), 0) from (select edition from manifest_draft"
            + OF_PLAN + " union all select edition from manifest" + OF_PLAN + ") written";

    private final JsonMapper json = JsonMapper.builder().build();
    private final JdbcClient jdbc;
    private final ManifestReading reading;

    Manifests(JdbcClient jdbc, ManifestReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    /** What is not published yet. */
    Optional<AuthorizationManifest> draft(String product, String plan) {
        return of("select content from manifest_draft" + OF_PLAN, product, plan)
                .query(String.class)
                .optional()
                .map(this::read);
    }

    /** How often it was written; 0 when it never was. */
    int edition(String product, String plan) {
        return of(EDITION, product, plan).query(Integer.class).single();
    }

    void write(String product, String plan, AuthorizationManifest manifest) {
        int edition = edition(product, plan) + 1;
        forgetDraft(product, plan);
        of(WRITE, product, plan)
                .param("content", text(manifest))
                .param("edition", edition)
                .update();
    }

    /** What customers accept now. */
    Optional<PublishedManifest> published(String product, String plan) {
        return history(product, plan).stream().findFirst();
    }

    /** The newest first. */
    List<PublishedManifest> history(String product, String plan) {
        return of("select content, published_at from manifest" + OF_PLAN + " order by seq desc", product, plan)
                .query(this::published)
                .list();
    }

    /** Puts what was written in force. */
    void publish(String product, String plan, Instant at) {
        draft(product, plan).ifPresent(manifest -> {
            of(PUBLISH, product, plan)
                    .param("version", manifest.version().toString())
                    .param("content", text(manifest))
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("edition", edition(product, plan))
                    .update();
            forgetDraft(product, plan);
        });
    }

    private void forgetDraft(String product, String plan) {
        of("delete from manifest_draft" + OF_PLAN, product, plan).update();
    }

    private JdbcClient.StatementSpec of(String sql, String product, String plan) {
        return jdbc.sql(sql).param("product", product).param("plan", plan);
    }

    PublishedManifest published(ResultSet row, int number) throws SQLException {
        return new PublishedManifest(
                read(row.getString("content")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    AuthorizationManifest read(String content) {
        try {
            return reading.read(json.readValue(content, SentManifest.class), Optional.empty());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a manifest in the database cannot be read", e);
        }
    }

    private String text(AuthorizationManifest manifest) {
        try {
            return json.writeValueAsString(SentManifest.of(manifest));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.calends.privateoffer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.calendar.OfferTerm;
import org.calends.security.OfferScope;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offers in their tables. */
@Repository
class JdbcPrivateOffers implements PrivateOffers {

    private static final String INSERT = """
            insert into private_offer
                (id, publisher_id, name, name_key, start_asap, start_month, end_month, state, cloned_from, version,
                 created_at, updated_at)
            values (:id, :publisher, :name, :nameKey, :asap, :startMonth, :endMonth, 'DRAFT', :clonedFrom, 1, :now, :now)
            """;

    private static final String UPDATE_CONTENT = """
            update private_offer
            set name = :name, name_key = :nameKey, start_asap = :asap, start_month = :startMonth,
                end_month = :endMonth, version = version + 1, updated_at = :now
            where id = :id and version = :version and state = 'DRAFT'
            """;

    private static final String UPDATE_STATE = """
            update private_offer set state = :state, version = version + 1, updated_at = :now
            where id = :id and version = :version
            """;

    private static final String SUBMIT = """
            update private_offer
            set state = 'IN_PROGRESS', starts_at = :startsAt, ends_at = :endsAt, submitted_at = :now,
                version = version + 1, updated_at = :now
            where id = :id and version = :version and state = 'DRAFT'
            """;

    private final JdbcClient jdbc;
    private final DraftContentRows contents;
    private final OfferReading reading;

    JdbcPrivateOffers(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.contents = new DraftContentRows(jdbc, batches);
        this.reading = new OfferReading(jdbc);
    }

    @Override
    public void insert(PrivateOffer offer) {
        named(
                offer,
                () -> written(INSERT, offer, offer.createdAt())
                        .param("publisher", offer.publisher())
                        .param(
                                "clonedFrom",
                                offer.clonedFrom() == null
                                        ? null
                                        : offer.clonedFrom().value())
                        .update());
        contents.insert(offer.id(), offer.content());
    }

    @Override
    public Optional<PrivateOffer> find(PrivateOfferId id, OfferScope scope) {
        return reading.find(id, scope);
    }

    @Override
    public void saveContent(PrivateOffer changed, Instant now) {
        named(
                changed,
                () -> changedOne(
                        changed.id(),
                        written(UPDATE_CONTENT, changed, now)
                                .param("version", changed.version())
                                .update()));
        contents.delete(changed.id());
        contents.insert(changed.id(), changed.content());
    }

    @Override
    public OfferHead head(PrivateOfferId id, OfferScope scope) {
        return reading.head(id, scope);
    }

    @Override
    public void saveState(OfferHead offer, PrivateOfferState next, Instant now) {
        changedOne(
                offer.id(),
                versioned(UPDATE_STATE, offer, now).param("state", next.name()).update());
    }

    @Override
    public void saveSubmission(PrivateOffer offer, OfferTerm term, Instant now) {
        changedOne(
                offer.id(),
                versioned(SUBMIT, offer.head(), now)
                        .param("startsAt", term.startsAt().atOffset(ZoneOffset.UTC))
                        .param("endsAt", term.endsAt().atOffset(ZoneOffset.UTC))
                        .update());
    }

    @Override
    public void delete(OfferHead draft) {
        changedOne(
                draft.id(),
                jdbc.sql("delete from private_offer where id = :id and version = :version and state = 'DRAFT'")
                        .param("id", draft.id().value())
                        .param("version", draft.version())
                        .update());
    }

    @Override
    public PrivateOfferState lock(PrivateOfferId id) {
        return jdbc.sql("select state from private_offer where id = :id for update")
                .param("id", id.value())
                .query((row, i) -> PrivateOfferState.valueOf(row.getString(1)))
                .optional()
                .orElseThrow(() -> new UnknownOffer(id.value()));
    }

    @Override
    public Page<OfferSummary> search(OfferQuery query, OfferScope scope, PageRequest page) {
        return new OfferSearch(jdbc).search(query, scope, page);
    }

    @Override
    public List<OfferSummary> among(Collection<PrivateOfferId> ids, OfferScope scope) {
        return ids.isEmpty() ? List.of() : new OfferSearch(jdbc).among(ids, scope);
    }

    @Override
    public OfferCounts counts(OfferQuery query, OfferScope scope) {
        return new OfferSearch(jdbc).counts(query, scope);
    }

    private JdbcClient.StatementSpec written(String sql, PrivateOffer offer, Instant now) {
        var content = offer.content();
        var start = content.start();
        return jdbc.sql(sql)
                .param("id", offer.id().value())
                .param("name", content.name())
                .param("nameKey", PrivateOffers.nameKey(content.name()))
                .param("asap", start != null && start.month() == null)
                .param(
                        "startMonth",
                        start == null || start.month() == null
                                ? null
                                : start.month().toString())
                .param("endMonth", content.end() == null ? null : content.end().toString())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec versioned(String sql, OfferHead offer, Instant now) {
        return jdbc.sql(sql)
                .param("id", offer.id().value())
                .param("version", offer.version())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    private static void named(PrivateOffer offer, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw new NameTaken(offer.content().name());
        }
    }

    private static void changedOne(PrivateOfferId id, int updated) {
        if (updated == 0) {
            throw new OptimisticLockingFailureException("%s has changed meanwhile".formatted(id));
        }
    }
}

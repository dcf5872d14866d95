package org.calends.managedservice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.calends.managedservice.ServiceEvent.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where managed services stand, and how they came there. */
@Repository
class ServiceRows {

    private static final String FIND = "select * from managed_service where product_key = :product";

    private static final String SEARCH = """
            select s.* from managed_service s join product p on p.product_key = s.product_key
            where (cast(:publisher as varchar) is null or p.publisher_id = :publisher)
              and (cast(:state as varchar) is null or s.state = :state)
            order by s.product_key
            """;

    private static final String ADD =
            "insert into managed_service (product_key, state, note, version) values (:product, :state, :note, 1)";

    private static final String CHANGE = """
            update managed_service set state = :state, note = :note, version = version + 1
            where product_key = :product and version = :version
            """;

    private static final String EVENTS =
            "select * from managed_service_event where product_key = :product order by seq desc";

    private static final String NOTE = """
            insert into managed_service_event (product_key, seq, at, actor, kind, note)
            select :product, coalesce(max(seq), 0) + 1, :at, :actor, :kind, :note
            from managed_service_event where product_key = :product
            """;

    private final JdbcClient jdbc;

    ServiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ManagedServiceOffer> find(String product) {
        return jdbc.sql(FIND)
                .param("product", product)
                .query(ServiceRows::service)
                .optional();
    }

    List<ManagedServiceOffer> search(@Nullable String publisher, @Nullable ServiceState state) {
        return jdbc.sql(SEARCH)
                .param("publisher", publisher)
                .param("state", state == null ? null : state.name())
                .query(ServiceRows::service)
                .list();
    }

    /** @throws OptimisticLockingFailureException when somebody else was faster */
    void save(ManagedServiceOffer service) {
        int changed = jdbc.sql(service.version() == 0 ? ADD : CHANGE)
                .param("product", service.product())
                .param("state", service.state().name())
                .param("note", service.note())
                .param("version", service.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException(
                    "managed service %s has changed meanwhile".formatted(service.product()));
        }
    }

    void note(String product, ServiceEvent event) {
        jdbc.sql(NOTE)
                .param("product", product)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("kind", event.kind().name())
                .param("note", event.note())
                .update();
    }

    /** The newest first. */
    List<ServiceEvent> events(String product) {
        return jdbc.sql(EVENTS)
                .param("product", product)
                .query((row, i) -> new ServiceEvent(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("note")))
                .list();
    }

    static ManagedServiceOffer service(ResultSet row, int number) throws SQLException {
        return new ManagedServiceOffer(
                row.getString("product_key"),
                ServiceState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getInt("version"));
    }
}

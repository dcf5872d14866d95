package org.calends.privateoffer;

import java.util.Locale;
import org.calends.security.OfferScope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which offers a query finds, as the end of an SQL statement. */
final class OfferMatching {

    private static final String UNDECIDED = """
            (o.state = 'IN_PROGRESS' and exists (select 1 from offered_reseller r
                where r.offer_id = o.id and r.state = 'FAILED' and not r.accepted))
            """;
    private static final String TROUBLED = "(" + UNDECIDED + " or o.id in (:troubled))";
    private static final String OFFERS = " from private_offer o";
    private static final String IN_SCOPE =
            " where (cast(:publisher as varchar) is null or o.publisher_id = :publisher)";
    private static final String IN_STATE = " and o.state = :state";
    private static final String STARTING = " and o.start_month = :startsIn";
    private static final String ENDING = " and o.end_month = :endsIn";
    private static final String OF_PRODUCT =
            " and exists (select 1 from offer_line l where l.offer_id = o.id and l.product_key = :product)";
    private static final String NAMED = " and (o.name_key like :q escape '!' or lower(o.id) like :q escape '!')";

    // What names the words is found first and once; as a condition, or joined the other way round, H2 would look for it
    // again
    // for each offer. Whatever is found has its offer.
    private static final String NAMED_WIDELY = """
             from (
                select id from private_offer where name_key like :q escape '!' or lower(id) like :q escape '!'
                union select l.offer_id from offer_line l join product p on p.product_key = l.product_key
                    left join plan on plan.product_key = l.product_key and plan.id = l.plan_id
                where lower(p.title) like :q escape '!' or lower(plan.name) like :q escape '!'
                union select r.offer_id from reseller s join offered_reseller r on r.tenant_id = s.tenant_id
                where lower(s.name) like :q escape '!') named left join private_offer o on o.id = named.id
            """;
    private static final int WIDELY = 3;

    private final OfferQuery query;
    private final OfferScope scope;

    OfferMatching(OfferQuery query, OfferScope scope) {
        this.query = query;
        this.scope = scope;
    }

    String sql() {
        boolean widely = words().length() >= WIDELY;
        var sql = new StringBuilder(widely ? NAMED_WIDELY : OFFERS).append(IN_SCOPE);
        add(sql, query.state() != null, IN_STATE);
        add(sql, query.attention(), " and " + attention());
        add(sql, query.startsIn() != null, STARTING);
        add(sql, query.endsIn() != null, ENDING);
        add(sql, query.product() != null, OF_PRODUCT);
        add(sql, !words().isEmpty() && !widely, NAMED);
        return sql.toString();
    }

    /** A condition that an offer needs somebody. */
    String attention() {
        return query.troubled().isEmpty() ? UNDECIDED : TROUBLED;
    }

    /** What the statement's end needs to know; names that it does not use do no harm. */
    JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement) {
        return statement
                .param("publisher", scope.publisher())
                .param("state", String.valueOf(query.state()))
                .param("startsIn", String.valueOf(query.startsIn()))
                .param("endsIn", String.valueOf(query.endsIn()))
                .param("product", query.product())
                .param(
                        "troubled",
                        query.troubled().stream().map(PrivateOfferId::value).toList())
                .param("q", "%" + words().replaceAll("([!%_])", "!$1") + "%");
    }

    private String words() {
        return query.q() == null ? "" : query.q().strip().toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder sql, boolean wanted, String condition) {
        if (wanted) {
            sql.append(condition);
        }
    }
}

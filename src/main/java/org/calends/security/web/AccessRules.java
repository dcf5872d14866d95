package org.calends.security.web;

import static org.calends.security.Role.ADMIN;
import static org.calends.security.Role.OPERATOR;
import static org.calends.security.Role.PUBLISHER;
import static org.calends.security.Role.RESELLER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.List;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * Who may call what. The first line that fits decides; what no line names is closed to everybody and looks as if it were not
 * there. Which part of it somebody may see is another question, answered by {@link org.calends.security.OfferScope}.
 */
final class AccessRules {

    private static final Role[] EVERYBODY = {PUBLISHER, OPERATOR, RESELLER, ADMIN};
    private static final Role[] NOBODY = {};

    /** Our own calls, and their description. */
    static final List<AccessRule> API = List.of(
            any("/api/private-offers/*/authorization", OPERATOR),
            get("/api/private-offers/**", PUBLISHER, OPERATOR, ADMIN),
            any("/api/private-offers/*/withdrawal", PUBLISHER, OPERATOR),
            any("/api/private-offers/**", PUBLISHER),
            get("/api/products/**", PUBLISHER, OPERATOR, ADMIN),
            any("/api/products/**", PUBLISHER),
            any("/api/managed-services/*/review", OPERATOR),
            get("/api/managed-services/**", PUBLISHER, OPERATOR, ADMIN),
            any("/api/managed-services/*/links/**", PUBLISHER, OPERATOR),
            any("/api/managed-services/**", PUBLISHER),
            get("/api/delegations/**", PUBLISHER, OPERATOR, ADMIN),
            any("/api/delegations/*/return", PUBLISHER),
            any("/api/delegations/**", OPERATOR),
            get("/api/resellers/*/program/**", OPERATOR, ADMIN),
            any("/api/resellers/*/program/**", OPERATOR),
            any("/api/resellers/import", OPERATOR),
            get("/api/markets/**", PUBLISHER, OPERATOR, RESELLER, ADMIN),
            get("/api/exchange-rates/**", PUBLISHER, OPERATOR, RESELLER, ADMIN),
            get("/api/resellers/**", PUBLISHER, OPERATOR, ADMIN),
            get("/api/customers", RESELLER, OPERATOR, ADMIN),
            get("/api/customers/invitations", RESELLER, OPERATOR, ADMIN),
            any("/api/customers/**", RESELLER),
            any("/api/subscriptions/*/activation", PUBLISHER),
            get("/api/subscriptions/*/history", RESELLER, OPERATOR, ADMIN),
            get("/api/subscriptions/**", PUBLISHER, RESELLER, OPERATOR, ADMIN),
            any("/api/subscriptions/*/suspension", RESELLER, OPERATOR),
            any("/api/subscriptions/*/reactivation", RESELLER, OPERATOR),
            any("/api/subscriptions/**", RESELLER),
            get("/api/margins/**", RESELLER),
            get("/api/prices", PUBLISHER, RESELLER, OPERATOR, ADMIN),
            get("/api/sales/**", PUBLISHER, RESELLER, OPERATOR),
            any("/api/sales/**", RESELLER, OPERATOR),
            any("/api/usage", PUBLISHER, OPERATOR),
            get("/api/statements/**", PUBLISHER, OPERATOR, ADMIN),
            any("/api/clock/**", OPERATOR),
            get("/api/incidents/**", OPERATOR, ADMIN),
            any("/api/incidents/**", OPERATOR),
            get("/api/findings/**", OPERATOR, ADMIN),
            get("/api/mails/**", PUBLISHER, OPERATOR, ADMIN),
            get("/v3/api-docs/**", EVERYBODY));

    /** The engine's webapps; what of their REST each role may use, the workflow room says in a table of its own. */
    static final List<AccessRule> WEBAPPS = List.of(
            any("/camunda/app/admin/{engine}/setup/**", NOBODY),
            any("/camunda/api/admin/setup/**", NOBODY),
            any("/camunda/app/tasklist/**", PUBLISHER, OPERATOR, ADMIN),
            any("/camunda/app/cockpit/**", OPERATOR, ADMIN),
            any("/camunda/app/admin/**", ADMIN),
            any("/camunda/app/welcome/**", NOBODY),
            any("/camunda/**", PUBLISHER, OPERATOR, ADMIN));

    /** Our pages, for whoever is logged in. Who only looks may not send a form. */
    static final List<AccessRule> PAGES = List.of(
            get("/", EVERYBODY),
            get("/webjars/htmx.org/**", EVERYBODY),
            get("/vendor/bpmn-js/*", PUBLISHER, OPERATOR, ADMIN),
            get("/diagrams/*", PUBLISHER, OPERATOR, ADMIN),
            any("/offers/actions/withdraw", PUBLISHER, OPERATOR),
            any("/offers/actions/*", PUBLISHER),
            any("/offers/new", PUBLISHER),
            any("/offers/views/**", PUBLISHER, OPERATOR),
            any("/offers/*/authorization/*", OPERATOR),
            any("/offers/*/incidents/*", OPERATOR),
            any("/offers/*/follow-up/*", PUBLISHER),
            any("/offers/*/setup/*/**", PUBLISHER),
            get("/offers/**", PUBLISHER, OPERATOR, ADMIN),
            any("/offers/**", PUBLISHER),
            get("/months/**", PUBLISHER, OPERATOR, ADMIN),
            any("/months/**", OPERATOR),
            get("/incidents/**", OPERATOR, ADMIN),
            any("/incidents/**", OPERATOR),
            get("/mails/**", OPERATOR, ADMIN),
            any("/mails/**", OPERATOR),
            get("/audit/**", OPERATOR, ADMIN),
            any("/margins/**", RESELLER),
            any("/products/drafts/new", PUBLISHER),
            any("/products/*/edit", PUBLISHER),
            any("/products/*/new-plan", PUBLISHER),
            any("/products/*/plans/*/edit", PUBLISHER),
            any("/products/*/steps/*", PUBLISHER),
            any("/products/*/plans/*/steps/*", PUBLISHER),
            get("/products/**", PUBLISHER, OPERATOR, ADMIN),
            any("/products/**", PUBLISHER),
            any("/managed-services/*/review", OPERATOR),
            any("/managed-services/*/stop", PUBLISHER),
            any("/managed-services/*/plans/**", PUBLISHER),
            any("/managed-services/*/links/**", PUBLISHER, OPERATOR),
            any("/managed-services/*/delegations/*/return", PUBLISHER),
            any("/managed-services/*/delegations/**", OPERATOR),
            get("/managed-services/**", PUBLISHER, OPERATOR, ADMIN),
            any("/managed-services/**", PUBLISHER),
            any("/resellers/import", OPERATOR),
            any("/resellers/*/program/*", OPERATOR),
            get("/resellers/*/customers/**", OPERATOR, ADMIN),
            get("/resellers/**", PUBLISHER, OPERATOR, ADMIN),
            any("/customers/subscriptions/*/suspension", RESELLER, OPERATOR),
            any("/customers/subscriptions/*/reactivation", RESELLER, OPERATOR),
            any("/customers/**", RESELLER),
            get("/statements/**", PUBLISHER, OPERATOR, ADMIN),
            any("/demo/offers", PUBLISHER),
            any("/demo/**", OPERATOR),
            get("/swagger-ui.html", EVERYBODY),
            get("/swagger-ui/**", EVERYBODY));

    /** For everybody, logged in or not. The login and logout calls themselves are Spring Security's own. */
    static final List<AccessRule> OPEN = List.of(
            get("/login"),
            any("/invitation"),
            any("/delegation"),
            get("/calends.css"),
            get("/calends.js"),
            get("/calends.svg"),
            get("/icons.svg"),
            get("/fonts/*"),
            post("/look"),
            get("/actuator/health"),
            get("/actuator/health/liveness"),
            get("/actuator/health/readiness"));

    private AccessRules() {}

    /** One line of the table; no method means every method. */
    record AccessRule(@Nullable HttpMethod method, String pattern, List<Role> roles) {}

    private static AccessRule get(String pattern, Role... roles) {
        return new AccessRule(GET, pattern, List.of(roles));
    }

    private static AccessRule post(String pattern) {
        return new AccessRule(POST, pattern, List.of());
    }

    private static AccessRule any(String pattern, Role... roles) {
        return new AccessRule(null, pattern, List.of(roles));
    }
}

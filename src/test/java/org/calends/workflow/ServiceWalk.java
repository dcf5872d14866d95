package org.calends.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.calends.catalog.Catalog;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.PricingModel;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.UserLimits;
import org.calends.catalog.Visibility;
import org.calends.managedservice.ManagedServiceManagement;
import org.calends.managedservice.Review;
import org.calends.managedservice.SentManifest;
import org.calends.managedservice.SentManifest.SentAuthorization;
import org.calends.managedservice.SentManifest.SentPrincipal;
import org.calends.security.LoggedIn;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** Leads a managed service of Fernhill with one plan through its process. */
class ServiceWalk {

    static final String PLAN = "gold";

    private static final String READER = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    private static final String TENANT = "7a000000-0000-4000-8000-00000000f001";

    private final Catalog catalog;
    private final ManagedServiceManagement management;
    private final Review review;
    private final RuntimeService runtime;
    private final Map<String, Integer> written = new HashMap<>();

    ServiceWalk(Catalog catalog, ManagedServiceManagement management, Review review, RuntimeService runtime) {
        this.catalog = catalog;
        this.management = management;
        this.review = review;
        this.runtime = runtime;
    }

    /** Complete, with a manifest, and known to its publisher only. */
    String draft() {
        var key = "watch-" + UUID.randomUUID().toString().substring(0, 8);
        catalog.save(SampleProducts.FERNHILL);
        catalog.save(SampleProducts.product(
                key, SampleProducts.FERNHILL, "Watch", OfferType.MANAGED_SERVICE, false, plan()));
        write(key, "1.0.0", "Watch desk");
        return key;
    }

    void write(String key, String version, String who) {
        LoggedIn.asPublisher("fernhill");
        var principal = new SentPrincipal(UUID.randomUUID().toString(), "group", who);
        var grant = new SentAuthorization(principal, "active", READER, null, null, null, null);
        int edition = written.merge(key, 1, Integer::sum) - 1;
        management.writeManifest(key, PLAN, edition, new SentManifest(version, TENANT, List.of(grant)));
    }

    String submitted() {
        var key = draft();
        submit(key);
        return key;
    }

    String live() {
        var key = submitted();
        approve(key);
        return key;
    }

    String updateSubmitted() {
        var key = live();
        write(key, "1.1.0", "Night desk");
        submit(key);
        return key;
    }

    void submit(String key) {
        LoggedIn.asPublisher("fernhill");
        management.submit(key);
    }

    void takeBack(String key) {
        LoggedIn.asPublisher("fernhill");
        management.takeBack(key);
    }

    void stop(String key) {
        LoggedIn.asPublisher("fernhill");
        management.stopSelling(key);
    }

    void approve(String key) {
        LoggedIn.asOperator();
        review.approve(key);
    }

    void sendBack(String key, String reason) {
        LoggedIn.asOperator();
        review.sendBack(key, reason);
    }

    @Nullable
    ProcessInstance process(String key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("managed-service-offer")
                .processInstanceBusinessKey(key)
                .singleResult();
    }

    private static Plan plan() {
        return new Plan(
                PLAN,
                PlanState.DRAFT,
                "Gold",
                "Around the clock",
                "We watch what you run",
                PricingModel.BYOL,
                Visibility.PUBLIC,
                false,
                null,
                Set.of("DE", "US"),
                List.of(),
                List.of(),
                UserLimits.NONE);
    }
}

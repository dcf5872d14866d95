package org.calends.scenario;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes away whatever earlier scenarios left behind; catalog and resellers stay. */
class EmptyHouse {

    private static final List<String> TABLES = List.of(
            "payout_statement",
            "closed_month",
            "sale",
            "subscription_suspension",
            "subscription_event",
            "subscription",
            "mail",
            "private_offer",
            "audit_finding",
            "reseller_authorization",
            "delegation_link",
            "delegation_event",
            "delegation_scope",
            "delegation",
            "manifest",
            "manifest_draft",
            "managed_service",
            "demo_clock");

    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    EmptyHouse(RuntimeService runtime, JdbcClient jdbc) {
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    void sweep() {
        var offers = runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!offers.isEmpty()) {
            runtime.deleteProcessInstances(offers, "swept", true, true);
        }
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
    }
}

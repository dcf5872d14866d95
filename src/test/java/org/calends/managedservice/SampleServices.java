package org.calends.managedservice;

import java.util.List;
import org.calends.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Managed services to look at, and how they go away again. */
public final class SampleServices {

    private SampleServices() {}

    /** One with a plan, and nothing written about it. */
    public static void draft(Visitor publisher, String key) {
        publisher.call("POST", "/api/products", """
                {"key": "%s", "title": "Service %s", "offerType": "managed-service"}""".formatted(key, key));
        publisher.call("POST", "/api/products/" + key + "/plans", plan("gold", "Gold"));
    }

    public static String plan(String id, String name) {
        return """
                {"id": "%s", "name": "%s", "summary": "Around the clock", "description": "We watch what you run",
                 "pricingModel": "byol", "markets": ["DE"]}""".formatted(id, name);
    }

    public static void forget(String key, JdbcClient jdbc, RuntimeService runtime) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "swept"));
        List.of("delegation_link", "delegation_event", "delegation_scope", "delegation")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        for (var table : List.of("manifest", "plan_audience", "plan_market", "plan", "product")) {
            jdbc.sql("delete from " + table + " where product_key = :key")
                    .param("key", key)
                    .update();
        }
    }
}

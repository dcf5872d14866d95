package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** Examples of the calls about subscriptions, one of them begun with a free trial (C30). */
class SubscriptionExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String SUBSCRIPTIONS = "/api/subscriptions";

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("provisionSubscription.201", this::provision),
            entry("checkSale.200", () -> post("rhea", "/api/sales/check", "checkSale")),
            entry("listSubscriptions.200", () -> {
                activated();
                return gets("rhea", SUBSCRIPTIONS + "?status=ACTIVE");
            }),
            entry("getSubscription.200", () -> gets("rhea", tried())),
            entry("listSubscriptionHistory.200", () -> gets("rhea", activated() + "/history")),
            entry("activateSubscription.200", () -> as("mara").posts(location(provision()) + "/activation", "")),
            entry("suspendSubscription.200", () -> post("rhea", activated() + "/suspension", "suspendSubscription")),
            entry("reactivateSubscription.200", () -> {
                var path = activated();
                post("rhea", path + "/suspension", "suspendSubscription");
                return as("rhea").posts(path + "/reactivation", "");
            }),
            entry("setAutoRenew.200", () -> put("rhea", activated() + "/auto-renew", "setAutoRenew")),
            entry("cancelSubscription.200", () -> as("rhea").posts(activated() + "/cancellation", "")));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    private HttpResponse<String> provision() {
        return post("rhea", SUBSCRIPTIONS, "provisionSubscription");
    }

    private String activated() {
        var path = location(provision());
        as("mara").posts(path + "/activation", "");
        return path;
    }

    private String tried() {
        var wanted = file("provisionSubscription.request")
                .replace("enterprise", "starter")
                .replace("P1Y", "P1M")
                .replace("10", "5");
        return location(as("rhea").posts(SUBSCRIPTIONS, wanted));
    }
}

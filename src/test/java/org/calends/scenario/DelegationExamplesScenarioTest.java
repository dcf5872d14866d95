package org.calends.scenario;

import static java.util.Map.entry;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** Examples of the calls that read delegations and managed services, and of those that take a service back or off sale. */
class DelegationExamplesScenarioTest extends ExamplesScenarioTest {

    private static final String SERVICES = "/api/managed-services";
    private static final String WATCH = SERVICES + "/fernhill-watch";
    private static final String MANIFEST = WATCH + "/plans/gold/manifest";

    private final Map<String, Supplier<HttpResponse<String>>> answers = Map.ofEntries(
            entry("listDelegations.200", () -> {
                watch().accepted();
                return gets("falk", "/api/delegations");
            }),
            entry("getDelegation.200", () -> gets("falk", watch().outdated())),
            entry("listDelegationHistory.200", () -> gets("falk", watch().delegation() + "/history")),
            entry("makeDelegationLink.201", () -> {
                watch().live();
                return post("falk", WATCH + "/links", "makeDelegationLink");
            }),
            entry("listDelegationLinks.200", () -> {
                watch().live();
                post("falk", WATCH + "/links", "makeDelegationLink");
                return gets("falk", WATCH + "/links");
            }),
            entry("listManagedServices.200", () -> {
                watch().live();
                return gets("falk", SERVICES + "?state=LIVE");
            }),
            entry("listManagedServiceHistory.200", () -> {
                watch().live();
                return gets("falk", WATCH + "/history");
            }),
            entry("listRoles.200", () -> gets("falk", SERVICES + "/roles")),
            entry("getManifest.200", () -> {
                watch().submitted();
                return gets("falk", MANIFEST);
            }),
            entry("listManifestVersions.200", () -> {
                watch().live();
                return gets("falk", MANIFEST + "/versions");
            }),
            entry("takeManagedServiceBack.200", () -> {
                watch().submitted();
                return as("falk").deletes(WATCH + "/submission");
            }),
            entry("stopManagedService.200", () -> {
                watch().live();
                return as("falk").posts(WATCH + "/stop", "");
            }));

    @Override
    protected Map<String, Supplier<HttpResponse<String>>> answers() {
        return answers;
    }

    private WatchedService watch() {
        return new WatchedService(
                as("falk"), as("otto"), file("writeManifest.request"), file("acceptDelegation.request"));
    }
}

package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** The managed service of the demo, led as far as an example needs it. */
record WatchedService(Person falk, Person otto, String manifest, String acceptance) {

    private static final String WATCH = "/api/managed-services/fernhill-watch";

    HttpResponse<String> written(String manifest) {
        return falk.http().replace(WATCH + "/plans/gold/manifest", manifest);
    }

    HttpResponse<String> submitted() {
        assertThat(written(manifest).statusCode()).isEqualTo(200);
        return falk.posts(WATCH + "/submission", "");
    }

    HttpResponse<String> reviewed(String decision) {
        submitted();
        return otto.posts(WATCH + "/review", decision);
    }

    HttpResponse<String> live() {
        reviewed("{\"decision\": \"approve\"}");
        return falk.gets(WATCH);
    }

    HttpResponse<String> accepted() {
        live();
        return otto.posts("/api/delegations", acceptance);
    }

    /** The path of what a customer has delegated. */
    String delegation() {
        return accepted().headers().firstValue("Location").orElseThrow();
    }

    /** A newer version is on offer than the one that the customer has accepted. */
    String outdated() {
        var path = delegation();
        written(manifest.replace("1.0.0", "1.1.0").replace("PT2H", "PT4H"));
        falk.posts(WATCH + "/submission", "");
        otto.posts(WATCH + "/review", "{\"decision\": \"approve\"}");
        return path;
    }
}

package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calends.Visitor;

/** Somebody who talks to the house by its API. */
record Person(Visitor http) {

    private static final int LARGEST_PAGE = 200;

    /** One of those that come with the demo, as it is. */
    Offer submitsDemoOffer(String file) {
        var offer = OfferWriting.drafted(this, Tenants.demoOffer(file));
        offer.isSubmitted();
        return offer;
    }

    /** What is answered may be a refusal. */
    HttpResponse<String> posts(String path, String json) {
        return http.call("POST", path, json);
    }

    HttpResponse<String> deletes(String path) {
        return http.call("DELETE", path, "");
    }

    HttpResponse<String> gets(String path) {
        return http.get(path);
    }

    <T> T reads(String path, String jsonPath) {
        var answer = gets(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonPath.read(answer.body(), jsonPath);
    }

    /** Every item of a list, page by page. */
    List<Map<String, Object>> readsAll(String path) {
        var items = new ArrayList<Map<String, Object>>();
        int total;
        int page = 0;
        do {
            Map<String, Object> answer =
                    reads(path + (path.contains("?") ? "&" : "?") + "size=" + LARGEST_PAGE + "&page=" + page++, "$");
            items.addAll(JsonPath.<List<Map<String, Object>>>read(answer, "$.items"));
            total = (int) answer.get("total");
        } while (items.size() < total);
        return items;
    }
}

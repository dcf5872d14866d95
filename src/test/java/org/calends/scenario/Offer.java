package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An offer as its author sees it through the API. */
record Offer(String id, Person author) {

    void isSubmitted() {
        var answer = submission();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    HttpResponse<String> submission() {
        return author.posts(path() + "/submission", "");
    }

    HttpResponse<String> withdrawal() {
        return author.posts(path() + "/withdrawal", "");
    }

    HttpResponse<String> deletion() {
        return author.deletes(path());
    }

    HttpResponse<String> copy(String name) {
        return author.posts(path() + "/clone", "{\"name\": \"" + name + "\"}");
    }

    String state() {
        return author.reads(path(), "$.state");
    }

    Instant startsAt() {
        return Instant.parse(author.reads(path(), "$.startsAt"));
    }

    Instant endsAt() {
        return Instant.parse(author.reads(path(), "$.endsAt"));
    }

    boolean needsAttention() {
        return author.reads("/api/private-offers?q=" + id, "$.items[0].needsAttention");
    }

    /** The state of each reseller, by tenant id. */
    Map<UUID, String> resellers() {
        return author.readsAll(path() + "/resellers").stream()
                .collect(Collectors.toMap(reseller -> UUID.fromString((String) reseller.get("tenantId")), reseller ->
                        (String) reseller.get("state")));
    }

    /** Why resellers failed, by their name. */
    Map<String, String> failures() {
        return author.readsAll(path() + "/resellers").stream()
                .filter(reseller -> "FAILED".equals(reseller.get("state")))
                .collect(Collectors.toMap(
                        reseller -> (String) reseller.get("name"), reseller -> (String) reseller.get("reason")));
    }

    List<String> history() {
        return author.readsAll(path() + "/history").stream()
                .map(event -> (String) event.get("transition"))
                .toList();
    }

    /** When it came to that. */
    Instant happened(String transition) {
        return author.readsAll(path() + "/history").stream()
                .filter(event -> transition.equals(event.get("transition")))
                .map(event -> Instant.parse((String) event.get("at")))
                .findFirst()
                .orElseThrow();
    }

    String path() {
        return "/api/private-offers/" + id;
    }
}

package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** An offer while it is written; by default Lumenworks Insight at 20 percent to Solstice, with one contact. */
class OfferWriting {

    static final String CONTACT = "partners@lumenworks.example";
    private static final String OFFERS = "/api/private-offers";

    private final Function<String, Person> people;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private String author = "ines";

    OfferWriting(Function<String, Person> people) {
        this.people = people;
        body.put("start", "asap");
        body.put("notificationContacts", List.of(CONTACT));
        on("lumenworks-insight", "20");
        to(Tenants.SOLSTICE);
    }

    OfferWriting startingIn(YearMonth month) {
        return with("start", month.toString());
    }

    OfferWriting startingAsSoonAsPossible() {
        return with("start", "asap");
    }

    OfferWriting endingIn(YearMonth month) {
        return with("end", month.toString());
    }

    OfferWriting on(String product, String percent) {
        return with("pricing", List.of(Map.of("product", product, "marginPercent", percent)));
    }

    OfferWriting by(String publisher) {
        author = publisher;
        return this;
    }

    OfferWriting to(UUID... resellers) {
        return to(List.of(resellers));
    }

    OfferWriting to(List<UUID> resellers) {
        return with(
                "resellers",
                resellers.stream()
                        .map(tenant -> Map.of("tenantId", tenant.toString()))
                        .toList());
    }

    /** In the words of a file. */
    static Offer drafted(Person author, String json) {
        var answer = author.posts(OFFERS, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new Offer(JsonPath.read(answer.body(), "$.id"), author);
    }

    /** Under a name of its own, however often the same offer is made. */
    Offer drafted() {
        body.put("name", "Offer " + UUID.randomUUID());
        try {
            return drafted(people.apply(author), new ObjectMapper().writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Offer submitted() {
        var offer = drafted();
        offer.isSubmitted();
        return offer;
    }

    private OfferWriting with(String field, Object value) {
        body.put(field, value);
        return this;
    }
}

package org.calends.workflow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The form in which an offer is set up, and how somebody fills it in. */
record SetUp(Desk desk) {

    /** Writes an offer as a file has it into the form of a draft that has but a name. */
    void write(JsonNode offer) {
        desk.choose("#offer-start", offer.at("/start").asText());
        desk.choose("#offer-end", offer.at("/end").asText());
        each(offer.at("/notificationContacts"), this::contact);
        each(offer.at("/pricing"), this::line);
        paste(all(offer.at("/resellers"))
                .map(reseller -> reseller.at("/tenantId").asText())
                .collect(Collectors.joining("\n")));
        assertThat(desk.form()).containsText(offer.at("/resellers").size() + " added");
        each(offer.at("/resellers"), this::customers);
    }

    void paste(String tenantIds) {
        desk.fill("#reseller-paste", tenantIds);
        desk.press("Add these");
    }

    void contact(int number, JsonNode address) {
        desk.press("Add a mail address");
        desk.fill("#contact-" + number, address.asText());
    }

    void line(int number, JsonNode line) {
        desk.press("Add a line");
        desk.choose("#product-" + number, "string:" + line.at("/product").asText());
        if (line.has("plan")) {
            desk.choose("#plan-" + number, "string:" + line.at("/plan").asText());
        }
        if (line.has("marginPercent")) {
            desk.fill("#percent-" + number, line.at("/marginPercent").asText());
        } else {
            desk.choose("#kind-" + number, "custom");
            each(line.at("/customPrice"), (i, price) -> price(number, i, price));
        }
    }

    private void price(int line, int number, JsonNode price) {
        desk.group("Line " + (line + 1)).getByText("Add a price").click();
        var fields = desk.group("Price %d of line %d".formatted(number + 1, line + 1));
        var period = price.at("/term").asText() + " / " + price.at("/payment").asText();
        fields.getByLabel("Term and payment").selectOption("string:" + period);
        fields.getByLabel("Market").selectOption("string:" + price.at("/market").asText());
        fields.getByLabel("Currency").fill(price.at("/currency").asText());
        fields.locator("[data-place]").fill(price.at("/amount").asText());
    }

    private void customers(int number, JsonNode reseller) {
        if (reseller.at("/customers").isEmpty()) {
            return;
        }
        desk.form()
                .locator(".offer-reseller")
                .nth(number)
                .getByText("Limit to customers")
                .click();
        desk.fill(
                "#customers-" + number,
                all(reseller.at("/customers")).map(JsonNode::asText).collect(Collectors.joining(", ")));
    }

    /** What a publisher says with an offer, however it is written. */
    static Object content(JsonNode offer) {
        var said = new TreeMap<String, Object>();
        for (var field : List.of("name", "start", "end", "notificationContacts", "pricing", "resellers")) {
            said.put(field, plain(field, offer.path(field)));
        }
        return said;
    }

    private static @Nullable Object plain(String field, JsonNode value) {
        if (value.isArray()) {
            return value.isEmpty()
                    ? null
                    : all(value).map(item -> plain("", item)).toList();
        }
        if (value.isObject()) {
            var object = new TreeMap<String, Object>();
            value.properties().forEach(entry -> {
                var item = plain(entry.getKey(), entry.getValue());
                if (item != null) {
                    object.put(entry.getKey(), item);
                }
            });
            return object;
        }
        boolean number = field.equals("marginPercent") || field.equals("amount");
        return number ? new BigDecimal(value.asText()).stripTrailingZeros() : value.asText();
    }

    private interface Step {
        void take(int number, JsonNode item);
    }

    private static void each(JsonNode list, Step step) {
        IntStream.range(0, list.size()).forEach(i -> step.take(i, list.get(i)));
    }

    private static Stream<JsonNode> all(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

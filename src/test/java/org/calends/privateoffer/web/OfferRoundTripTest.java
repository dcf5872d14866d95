package org.calends.privateoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calends.WholeHouse;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** What was read can be sent back, and every amount is the same to its last decimal. */
@WholeHouse
class OfferRoundTripTest {

    @Autowired
    private ObjectMapper json;

    private Market market;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"38.25", "380.00", "0.00000001", "9999999999.12345678"})
    @DisplayName("R57, R60: an amount may come as a text or as a number, and goes as a text")
    void keepsAnAmountAsItWasWritten(String amount) {
        for (var written : List.of(amount, "\"" + amount + "\"")) {
            var path = market.draft(market.body("Amounts", price("EUR", written)));

            var answer = market.get(path);

            Object kept = answer.at("$.pricing[0].customPrice[0].amount");
            assertThat(kept).isEqualTo(amount);
            market.mara.call("DELETE", path, "");
        }
    }

    @Test
    void writesAmountsInTheDecimalsOfTheirCurrency() {
        var path = market.draft(market.body("Yen", price("JPY", "1200.00") + "," + price("EUR", "38")));

        assertThat(market.get(path).texts("$.pricing[*].customPrice[0].amount")).containsExactly("1200", "38.00");
        market.mara.call("DELETE", path, "");
    }

    @Test
    void takesBackWhatItTold() throws Exception {
        var path = market.draft("{\"name\": \"To and fro\"}");
        var sample = sample("vault-custom-price");
        var first = market.put(path, market.get(path).header("ETag"), sample.toString());
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        var second = market.put(path, first.header("ETag"), first.body());

        assertThat(second.status()).as(second.body()).isEqualTo(200);
        assertThat(content(second.body())).isEqualTo(content(first.body()));
        assertThat(json.readTree(second.body()).at("/pricing")).isEqualTo(sample.at("/pricing"));
        market.mara.call("DELETE", path, "");
    }

    private static String price(String currency, String amount) {
        return """
                {"product": "halden-vault", "plan": "enterprise", "customPrice":
                  [{"term": "P1M", "payment": "P1M", "market": "DE", "currency": "%s", "amount": %s}]}""".formatted(currency, amount);
    }

    private JsonNode sample(String name) throws Exception {
        return json.readTree(
                new ClassPathResource("demo/offers/" + name + ".json").getContentAsString(StandardCharsets.UTF_8));
    }

    private JsonNode content(String body) throws Exception {
        var offer = (ObjectNode) json.readTree(body);
        return offer.remove(List.of("version", "updatedAt"));
    }
}

package org.calends.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.CUSTOMER;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;
import static org.calends.workflow.Market.percent;

import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Asking what something costs, over HTTP. */
@WholeHouse
class PriceCallsTest {

    private Market market;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
    }

    @Test
    @DisplayName(
            "R53, R60-R62, R66: the list price, the margin that applies, the one that does not and why, down to the payout")
    void explainsAPrice() {
        var lower = id(market.live("Ten for all", percent("10"), SOLSTICE));
        var higher = id(market.live("Better", percent("12.5"), SOLSTICE));

        var price = ask(market.mara, vault() + "&quantity=25&reseller=" + SOLSTICE);

        assertThat(price.status()).as(price.body()).isEqualTo(200);
        assertThat(price.text("$.listPrice.amount")).isEqualTo("49.99");
        assertThat(price.text("$.list.amount")).isEqualTo("1249.75");
        assertThat(price.text("$.margin.privateOffer")).isEqualTo(higher);
        assertThat(price.text("$.margin.name")).isEqualTo("Better");
        assertThat(price.text("$.wholesalePrice.amount")).isEqualTo("43.74125");
        assertThat(price.text("$.line.amount")).isEqualTo("1093.50");
        assertThat(price.text("$.agencyFee.amount")).isEqualTo("32.81");
        assertThat(price.text("$.payout.amount")).isEqualTo("1060.69");
        assertThat(price.texts("$.otherMargins[*].privateOffer")).containsExactly(lower);
        assertThat(price.text("$.otherMargins[0].wholesalePrice.amount")).isEqualTo("44.991");
        assertThat(price.text("$.otherMargins[0].reason.code")).isEqualTo("higher-margin");
        assertThat(price.text("$.otherMargins[0].reason.rule")).isEqualTo("R66");
    }

    @Test
    @DisplayName("R52: a sale costs what was answered a moment before")
    void answersWhatASaleWillCost() {
        market.live("Sold by Solstice", percent("33.33"), SOLSTICE);
        var asked = ask(market.rhea, vault() + "&quantity=7");

        var sold = Answer.of(market.rhea.call("POST", "/api/sales", """
                {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M",
                 "quantity": 7, "market": "US"}""".formatted(SOLSTICE, CUSTOMER)));

        assertThat(sold.text("$.wholesalePrice")).isEqualTo(asked.text("$.wholesalePrice"));
        assertThat(sold.text("$.line")).isEqualTo(asked.text("$.line"));
        assertThat(sold.text("$.privateOffer")).isEqualTo(asked.text("$.margin.privateOffer"));
    }

    @Test
    @DisplayName("R44, R45: a reseller asks about itself, and learns the offer's id but never its name")
    void tellsAResellerItsOwnPricesWithoutNames() {
        market.live("Secret name", percent("10"), SOLSTICE);
        market.live(
                "Other secret",
                percent("20").replace("\"marginPercent\"", "\"plan\": \"enterprise\", \"marginPercent\""),
                SOLSTICE,
                TAMARIND);

        var price = ask(market.rhea, vault());

        assertThat(price.text("$.reseller")).isEqualTo(SOLSTICE.toString());
        assertThat(price.text("$.line.amount")).isEqualTo("39.99");
        assertThat(price.body()).contains("PO-").doesNotContain("ecret", "\"name\"", TAMARIND.toString());
        assertThat(ask(market.rhea, vault() + "&reseller=" + TAMARIND).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("R44: a margin for other customers, or for another plan, is named but does not hold")
    void namesWhatDoesNotHold() {
        market.live("Ten", percent("10"), SOLSTICE);
        var draft = market.draft(market.body("For one", percent("50"), SOLSTICE)
                .replace("\"tenantId\"", "\"customers\": [\"" + UUID.randomUUID() + "\"], \"tenantId\""));
        assertThat(market.post(draft + "/submission", "").status()).isEqualTo(202);
        market.work();

        var price = ask(market.otto, vault() + "&reseller=" + SOLSTICE);

        assertThat(price.text("$.margin.marginPercent")).isEqualTo("10");
        assertThat(price.texts("$.otherMargins[*].reason.code")).containsExactly("other-customers");
    }

    @Test
    @DisplayName("R72: for any instant, past or future")
    void answersForAnyInstant() {
        market.live("Until 2099", percent("20"), SOLSTICE);

        assertThat(lineAt("2099-12-31T23:59:59.999999Z")).isEqualTo("39.99");
        assertThat(lineAt("2100-01-01T00:00:00Z")).isEqualTo("49.99");
        assertThat(lineAt("2020-01-01T00:00:00Z")).isEqualTo("49.99");
    }

    @Test
    @DisplayName("R14: what belongs to another publisher does not exist")
    void hidesProductsOfOthers() {
        var refused = ask(market.ines, vault() + "&reseller=" + SOLSTICE);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes()).containsExactly("product.unknown");
    }

    @Test
    @DisplayName("C17: resellers ask about public plans only")
    void hidesPrivatePlansFromResellers() {
        var question = vault().replace("enterprise", "acme-only").replace("P1M", "P1Y");

        assertThat(ask(market.rhea, question).codes()).containsExactly("plan.unknown");
        assertThat(ask(market.mara, question + "&reseller=" + SOLSTICE).status())
                .isEqualTo(200);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        var refused = ask(
                market.otto,
                "product=halden-vault&plan=enterprise&term=P9Y&market=JP&meter=none&reseller=" + UUID.randomUUID()
                        + "&customer=somebody&at=today&quantity=many");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactlyInAnyOrder(
                        "customer.unreadable",
                        "at.unreadable",
                        "quantity.unreadable",
                        "reseller.unknown",
                        "term.unknown",
                        "market.not-sold",
                        "meter.unknown");
        assertThat(ask(market.otto, "").codes())
                .containsExactlyInAnyOrder(
                        "reseller.missing",
                        "customer.missing",
                        "product.missing",
                        "plan.missing",
                        "term.missing",
                        "market.missing");
        assertThat(ask(market.rhea, vault() + "&at=%2B100000-01-01T00:00:00Z").codes())
                .containsExactly("at.unreadable");
    }

    private String lineAt(String instant) {
        return ask(market.rhea, vault() + "&at=" + instant).text("$.line.amount");
    }

    private static String vault() {
        return "product=halden-vault&plan=enterprise&term=P1M&market=US&customer=" + CUSTOMER;
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Answer ask(Visitor who, String query) {
        return Answer.of(who.get("/api/prices?" + query));
    }
}

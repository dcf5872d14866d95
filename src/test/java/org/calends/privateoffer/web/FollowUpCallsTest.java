package org.calends.privateoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.OFFERS;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.percent;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.calends.WholeHouse;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What takes the place of a change to a submitted offer, over HTTP. */
@WholeHouse
class FollowUpCallsTest {

    private Market market;
    private String name;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
        name = "Followed " + UUID.randomUUID();
    }

    @Test
    @DisplayName("R31, R86: a renewal starts with the month after the end, for as many months")
    void renewsInsteadOfMovingTheEnd() {
        var path = market.live(name, percent("20"), SOLSTICE);
        var term = market.get(path);

        var renewal = market.post(path + "/clone", body("again", "RENEWAL"));

        assertThat(renewal.status()).isEqualTo(201);
        assertThat(renewal.text("$.start")).isEqualTo("2100-01");
        assertThat(renewal.<Object>at("$.resellers")).isEqualTo(term.at("$.resellers"));
        assertThat(path).endsWith(renewal.text("$.clonedFrom"));
        assertThat(YearMonth.parse("2100-01").until(YearMonth.parse(renewal.text("$.end")), ChronoUnit.MONTHS))
                .isEqualTo(YearMonth.now(ZoneOffset.UTC).until(YearMonth.parse("2099-12"), ChronoUnit.MONTHS));
    }

    @Test
    @DisplayName("R30, R86: more resellers get an offer of the same prices and term")
    void offersTheSameToMoreResellers() {
        var path = market.live(name, percent("20"), SOLSTICE);

        var wider = market.post(path + "/clone", body("too", "MORE_RESELLERS"));

        assertThat(wider.status()).isEqualTo(201);
        assertThat(wider.<Integer>at("$.resellers.length()")).isZero();
        assertThat(wider.<Object>at("$.pricing")).isEqualTo(market.get(path).at("$.pricing"));
        assertThat(wider.text("$.end")).isEqualTo("2099-12");
    }

    @Test
    @DisplayName("R81, R86: a replacement withdraws the offer; once it is sold nothing happens at all")
    void replacesUnlessItIsSold() {
        var path = market.live(name, percent("20"), SOLSTICE);
        assertThat(market.post(path + "/clone", body("mended", "REPLACEMENT")).status())
                .isEqualTo(201);
        assertThat(market.get(path).text("$.state")).isEqualTo("WITHDRAWN");

        var sold = market.live(name + " sold", percent("20"), SOLSTICE);
        var customer = market.relate(SOLSTICE, UUID.randomUUID());
        market.rhea.call("POST", "/api/sales", """
                {"reseller": "%s", "customer": "%s", "product": "halden-vault", "plan": "enterprise", "term": "P1M",
                 "quantity": 1, "market": "US"}""".formatted(SOLSTICE, customer));
        var refused = market.post(sold + "/clone", body("mended twice", "REPLACEMENT"));

        assertThat(refused.problem()).isEqualTo("already-sold");
        assertThat(market.get(sold).text("$.state")).isEqualTo("LIVE");
        assertThat(market.get(OFFERS + "?q=twice").<Integer>at("$.total")).isZero();
    }

    @Test
    @DisplayName("R86: a draft has no end to be renewed from")
    void renewsNoDraft() {
        var path = market.draft(market.body(name, percent("20"), SOLSTICE));

        assertThat(market.post(path + "/clone", body("2", "RENEWAL")).problem()).isEqualTo("wrong-state");
    }

    private String body(String suffix, String purpose) {
        return "{\"name\": \"%s %s\", \"purpose\": \"%s\"}".formatted(name, suffix, purpose);
    }
}

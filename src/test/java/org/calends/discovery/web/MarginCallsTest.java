package org.calends.discovery.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.TAMARIND;
import static org.calends.workflow.Market.percent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.calends.Answer;
import org.calends.WholeHouse;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Margins as a reseller discovers them, over HTTP. */
@WholeHouse
class MarginCallsTest {

    private static final String NAME = "The offer that must not be named";
    private static final UUID CUSTOMER = UUID.fromString("e5fecc97-3e95-53db-9dda-ed89052e2cd1");

    private Market market;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
    }

    @Test
    @DisplayName("R44, R45, R49: everything about the own margin; not the offer's name or id, nor any other reseller")
    void showsTheOwnMarginsAndNothingBehindThem() {
        var prices = """
                {"product": "halden-vault", "plan": "enterprise", "customPrice":
                  [{"term": "P1M", "payment": "P1M", "market": "DE", "currency": "EUR", "amount": 38}]}""";
        var path = market.live(NAME, percent("12.5") + ", " + prices, SOLSTICE, TAMARIND);

        var margins = Answer.of(market.rhea.get("/api/margins"));

        assertThat(margins.text("$.total")).isEqualTo("2");
        assertThat(margins.texts("$.items[*].publisher")).containsOnly("Halden Software");
        assertThat(margins.texts("$.items[*].product")).containsOnly("halden-vault");
        assertThat(margins.text("$.items[0].marginPercent")).isEqualTo("12.5");
        assertThat(margins.text("$.items[1].plan")).isEqualTo("enterprise");
        assertThat(margins.text("$.items[1].customPrice[0].amount")).isEqualTo("38.00");
        assertThat(margins.texts("$.items[*].endsAt")).containsOnly("2100-01-01T00:00:00Z");
        assertThat(margins.texts("$.items[*].status")).containsOnly("IN_FORCE");
        assertThat(margins.texts("$.items[0].customers")).isEmpty();
        assertThat(margins.body())
                .doesNotContain(NAME, path.substring(path.lastIndexOf('/') + 1), TAMARIND.toString(), "Tamarind");
    }

    @Test
    @DisplayName("R44: the named customers are the reseller's own")
    void namesTheCustomersOfTheAskingResellerOnly() {
        var theirs = UUID.randomUUID();
        var body = market.body(NAME, percent("10"), SOLSTICE, TAMARIND)
                .replace(SOLSTICE + "\"", SOLSTICE + "\", \"customers\": [\"" + CUSTOMER + "\"]")
                .replace(TAMARIND + "\"", TAMARIND + "\", \"customers\": [\"" + theirs + "\"]");
        go(body);

        var margins = Answer.of(market.rhea.get("/api/margins"));

        assertThat(margins.texts("$.items[0].customers")).containsExactly(CUSTOMER.toString());
        assertThat(margins.body()).doesNotContain(theirs.toString());
    }

    @Test
    @DisplayName("R29, R44, R72: asked for an instant, scheduled before the term, in force within it, gone after it")
    void answersForAnInstant() {
        go(market.body(NAME, percent("10"), SOLSTICE)
                .replace("\"asap\"", "\"2098-02\"")
                .replace("2099-12", "2098-03"));

        assertThat(statusAt("2098-01-31T23:59:59.999Z")).containsExactly("SCHEDULED");
        assertThat(statusAt("2098-02-01T00:00:00Z")).containsExactly("IN_FORCE");
        assertThat(statusAt("2098-03-31T23:59:59.999Z")).containsExactly("IN_FORCE");
        assertThat(statusAt("2098-04-01T00:00:00Z")).isEmpty();
        var now = Answer.of(market.rhea.get("/api/margins"));
        assertThat(Instant.parse(now.text("$.items[0].startsAt"))).isEqualTo("2098-02-01T00:00:00Z");
    }

    @Test
    void pagesTheMargins() {
        market.live(
                NAME,
                percent("10") + ", "
                        + percent("20").replace("\"marginPercent", "\"plan\": \"enterprise\", \"marginPercent"),
                SOLSTICE);

        var second = Answer.of(market.rhea.get("/api/margins?size=1&page=1"));

        assertThat(second.text("$.total")).isEqualTo("2");
        assertThat(second.texts("$.items[*].marginPercent")).containsExactly("20");
        assertThat(second.text("$.page")).isEqualTo("1");
    }

    @Test
    void refusesWhatIsNoInstantAndNoPage() {
        var refused = Answer.of(market.rhea.get("/api/margins?at=tomorrow"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.fields()).containsExactly("at");
        assertThat(refused.text("$.errors[0].message")).contains("2027-02-01T00:00:00Z");
        assertThat(market.rhea.get("/api/margins?size=1000").statusCode()).isEqualTo(422);
    }

    @Test
    @DisplayName(
            "R46, R50, R53: with a market, what the margins make of its list prices; a custom price only where it names one")
    void tellsWholesalePricesInAMarket() {
        var prices = """
                {"product": "halden-vault", "plan": "enterprise", "customPrice":
                  [{"term": "P1M", "payment": "P1M", "market": "US", "currency": "USD", "amount": 38}]}""";
        market.live(NAME, percent("12.5") + ", " + prices, SOLSTICE);

        var margins = Answer.of(market.rhea.get("/api/margins?market=US&sort=-marginPercent"));

        assertThat(margins.texts("$.items[0].prices[?(@.plan=='enterprise' && @.item=='P1M')].list.amount"))
                .containsExactly("49.99");
        assertThat(margins.texts("$.items[0].prices[?(@.plan=='enterprise' && @.item=='P1M')].wholesale.amount"))
                .containsExactly("43.74125");
        assertThat(margins.texts("$.items[1].prices[?(@.item=='P1M')].wholesale.amount"))
                .containsExactly("38.00");
        assertThat(margins.texts("$.items[1].prices[?(@.item=='P3Y')]"))
                .as("what the custom price does not name has the percentage")
                .isEmpty();
        assertThat(file("?market=US").body())
                .contains(",custom price,,P1M,US,USD,49.99,38.00,", ",percentage,12.5,P3Y,US,USD,449.00,")
                .doesNotContain(",custom price,,P3Y,");
        assertThat(Answer.of(market.rhea.get("/api/margins?market=XX")).fields())
                .containsExactly("market");
        assertThat(Answer.of(market.rhea.get("/api/margins?sort=name")).fields())
                .containsExactly("sort");
    }

    @Test
    @DisplayName("R47: margins are shown to people of the reseller only")
    void showsMarginsToResellersOnly() {
        assertThat(market.mara.get("/api/margins").statusCode()).isEqualTo(403);
        assertThat(market.otto.get("/api/margins").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("R44, R48: finds by status, name and publisher, page by page")
    void findsByStatusNameAndPublisher() {
        market.live(NAME, percent("10"), SOLSTICE);

        assertThat(total("?status=IN_FORCE&q=VAULT&publisher=Halden%20Software&product=halden-vault"))
                .isEqualTo("1");
        assertThat(total("?status=SCHEDULED")).isEqualTo("0");
        assertThat(total("?at=2100-01-01T00:00:00Z&status=ENDED")).isEqualTo("1");
        assertThat(total("?at=2100-01-01T00:00:00Z")).isEqualTo("0");
        assertThat(total("?q=no-such-product")).isEqualTo("0");
        var beyond = Answer.of(market.rhea.get("/api/margins?page=1&size=1"));
        assertThat(beyond.text("$.total")).isEqualTo("1");
        assertThat(beyond.texts("$.items[*].product")).isEmpty();
    }

    @Test
    @DisplayName("R45, R50: the file has a row for each price in the market, and not the offer's name")
    void writesAFile() {
        market.live(NAME, percent("10"), SOLSTICE);

        var file = file("?market=US");

        assertThat(file.header("Content-Disposition")).contains("margins-US.csv");
        assertThat(file.body().lines().findFirst().orElseThrow()).startsWith("publisher,product,title,plan");
        assertThat(file.body())
                .contains("Halden Software,halden-vault,Halden Vault,enterprise")
                .contains(",percentage,10,P1M,US,USD,49.99,44.991,,")
                .doesNotContain(NAME);
        assertThat(file("").fields()).containsExactly("market");
    }

    @Test
    @DisplayName("R44: what others were granted, and what was withdrawn, is not there")
    void showsNothingOfOthersAndNothingWithdrawn() {
        market.live(NAME, percent("10"), TAMARIND);
        var path = market.live(NAME + " twice", percent("10"), SOLSTICE);
        market.post(path + "/withdrawal", "");

        assertThat(Answer.of(market.rhea.get("/api/margins")).text("$.total")).isEqualTo("0");
    }

    private Answer file(String query) {
        return Answer.of(
                market.rhea.send(market.rhea.to("/api/margins/csv" + query).GET()));
    }

    private String total(String query) {
        return Answer.of(market.rhea.get("/api/margins" + query)).text("$.total");
    }

    private List<String> statusAt(String instant) {
        return Answer.of(market.rhea.get("/api/margins?at=" + instant)).texts("$.items[*].status");
    }

    private void go(String body) {
        var path = market.draft(body);
        assertThat(market.post(path + "/submission", "").status()).isEqualTo(202);
        market.work();
    }
}

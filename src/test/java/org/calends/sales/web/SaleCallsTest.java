package org.calends.sales.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.workflow.Market.CUSTOMER;
import static org.calends.workflow.Market.INDIRECT;
import static org.calends.workflow.Market.SOLSTICE;
import static org.calends.workflow.Market.SUSPENDED;
import static org.calends.workflow.Market.TAMARIND;
import static org.calends.workflow.Market.percent;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.calends.Answer;
import org.calends.Visitor;
import org.calends.WholeHouse;
import org.calends.catalog.Catalog;
import org.calends.catalog.ResellerChannel;
import org.calends.catalog.SampleProducts;
import org.calends.workflow.Market;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Recording and reading sales, over HTTP. */
@WholeHouse
class SaleCallsTest {

    private static final String SALES = "/api/sales";

    @Autowired
    private Catalog catalog;

    private Market market;

    @BeforeEach
    void open(@Autowired ApplicationContext context, @LocalServerPort int port) {
        market = Market.open(context, port);
    }

    @Test
    @DisplayName("R45, R53, R60: the answer is the price, how it came about, and the offer's id but never its name")
    void recordsASaleAtThePriceOfItsOffer() {
        var offer = market.live("Sold by Solstice", percent("99.5"), SOLSTICE);

        var sold = post(market.rhea, vault(SOLSTICE));

        assertThat(sold.status()).as(sold.body()).isEqualTo(201);
        assertThat(sold.text("$.listPrice.amount")).isEqualTo("49.99");
        assertThat(sold.text("$.marginPercent")).isEqualTo("99.5");
        assertThat(sold.text("$.wholesalePrice.amount")).isEqualTo("0.24995");
        assertThat(sold.text("$.line.amount")).isEqualTo("2.40");
        assertThat(sold.text("$.line.currency")).isEqualTo("USD");
        assertThat(offer).endsWith(sold.text("$.privateOffer"));
        assertThat(sold.body()).doesNotContain("Sold by Solstice");
        assertThat(sold.header("Location")).isEqualTo(SALES + "/" + sold.text("$.id"));
    }

    @Test
    @DisplayName(
            "R3, R14, R83, P20: an operator records a sale; its reseller sees it, and its publisher all but the customer")
    void showsASaleToThoseWhomItConcerns() {
        var sold = post(market.otto, vault(TAMARIND));
        var path = sold.header("Location");

        assertThat(Answer.of(market.otto.get(path)).body()).isEqualTo(sold.body());
        var forThePublisher = market.get(path);
        assertThat(forThePublisher.status()).isEqualTo(200);
        assertThat(forThePublisher.text("$.reseller")).isEqualTo(TAMARIND.toString());
        assertThat(forThePublisher.body()).doesNotContain("customer\"", CUSTOMER.toString());
        assertThat(market.ines.get(path).statusCode()).isEqualTo(404);
        assertThat(market.rhea.get(path).statusCode()).isEqualTo(404);
        assertThat(market.otto.get(SALES + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);

        var own = post(market.rhea, vault(SOLSTICE).replace("10", "10.0"));
        assertThat(own.text("$.quantity")).isEqualTo("10");
        assertThat(Answer.of(market.rhea.get(own.header("Location"))).body()).isEqualTo(own.body());
    }

    @Test
    void answersAReplayAsItAnsweredTheFirstTime() {
        var key = UUID.randomUUID().toString();
        var first = keyed(market.rhea, key, vault(SOLSTICE));

        var again = keyed(market.rhea, key, vault(SOLSTICE));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void refusesTheSameKeyForAnotherSale() {
        var key = UUID.randomUUID().toString();
        keyed(market.rhea, key, vault(SOLSTICE));

        var other = keyed(market.rhea, key, vault(SOLSTICE).replace("10", "11"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void sellsAgainUnderAKeyThatWasRefused() {
        var key = UUID.randomUUID().toString();
        assertThat(keyed(market.rhea, key, vault(SOLSTICE).replace("P1M", "P9Y"))
                        .status())
                .isEqualTo(422);

        assertThat(keyed(market.rhea, key, vault(SOLSTICE)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("P2, P10, P14, P16: everything that stands against a sale is told at once")
    void namesEverythingThatStandsAgainstASale() {
        var refused = post(market.otto, sale(SUSPENDED, SUSPENDED, "halden-vault", "acme-only", "P9Y", "1.5", "JP"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.codes())
                .containsExactlyInAnyOrder(
                        "reseller.suspended",
                        "customer.self",
                        "customer.not-related",
                        "plan.private",
                        "term.unknown",
                        "market.not-sold",
                        "quantity.range");
        assertThat(refused.texts("$.errors[*].rule")).hasSize(7).contains("P2", "P10", "P14", "P16");
    }

    @Test
    void namesEverythingThatIsMissing() {
        var refused = post(market.otto, "{}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields())
                .containsExactlyInAnyOrder("reseller", "customer", "product", "plan", "term", "quantity", "market");
    }

    @Test
    @DisplayName("R2, P14: an indirect reseller is not billed, so it sells nothing itself")
    void refusesIndirectResellers() {
        assertThat(post(market.otto, vault(INDIRECT)).codes()).containsExactly("reseller.indirect");
    }

    @Test
    @DisplayName("R9, R38, P17: what is open to chosen resellers only is sold by those, and by whom an offer let in")
    void looksAtTheChannel() {
        catalog.save(SampleProducts.closed("halden-closed"));
        var sale = sale(SOLSTICE, CUSTOMER, "halden-closed", "enterprise", "P1M", "1", "US");
        var refused = post(market.rhea, sale);
        assertThat(refused.codes()).containsExactly("product.channel-closed");
        assertThat(refused.texts("$.errors[*].rule")).containsExactly("P17");

        market.live("Opens the channel", percent("10").replace("halden-vault", "halden-closed"), SOLSTICE);

        assertThat(post(market.rhea, sale).status()).isEqualTo(201);
        assertThat(post(market.otto, sale.replace(SOLSTICE.toString(), TAMARIND.toString()))
                        .codes())
                .containsExactly("product.channel-closed");
    }

    @Test
    @DisplayName("P17, R38: a product that is closed to resellers is closed to nobody who has sold it already")
    void leavesAProductToWhoHasSoldIt() {
        var closed = SampleProducts.closed("halden-narrowed");
        catalog.save(closed.openTo(ResellerChannel.ANY, false));
        var sale = sale(SOLSTICE, CUSTOMER, "halden-narrowed", "enterprise", "P1M", "1", "US");
        assertThat(post(market.rhea, sale).status()).isEqualTo(201);

        catalog.save(closed.openTo(ResellerChannel.NONE, false));

        assertThat(post(market.rhea, sale).status()).isEqualTo(201);
        assertThat(post(market.otto, sale.replace(SOLSTICE.toString(), TAMARIND.toString()))
                        .codes())
                .containsExactly("product.channel-closed");
    }

    @Test
    @DisplayName("P16, R51: what is exclusive is for sale by those only who were let in, though everybody sees it")
    void sellsTheExclusiveToWhoWasLetIn() {
        catalog.save(SampleProducts.exclusive("halden-exclusive"));
        var sale = sale(SOLSTICE, CUSTOMER, "halden-exclusive", "enterprise", "P1M", "1", "US");

        var refused = post(market.rhea, sale);
        market.live("Lets one in", percent("10").replace("halden-vault", "halden-exclusive"), SOLSTICE);

        assertThat(refused.codes()).containsExactly("product.exclusive");
        assertThat(refused.texts("$.errors[*].rule")).containsExactly("R51");
        assertThat(post(market.rhea, sale).status()).isEqualTo(201);
        var seen = "/api/prices?product=halden-exclusive&plan=enterprise&term=P1M&market=US&customer=" + CUSTOMER;
        assertThat(Answer.of(market.rhea.get(seen)).text("$.wholesalePrice.amount"))
                .isEqualTo("9.00");
    }

    @Test
    @DisplayName(
            "C26-C28, C30: a trial is told before it is sold, when it is, and by its subscription; nobody buys it early")
    void sellsATrial() {
        catalog.save(SampleProducts.notes());
        var customer = market.relate(SOLSTICE, UUID.randomUUID());
        var trial = sale(SOLSTICE, customer, "halden-notes", "starter", "P1M", "3", "US");

        var asked = Answer.of(market.rhea.get(
                "/api/prices?product=halden-notes&plan=starter&term=P1M&market=US&customer=" + customer));
        var sold = post(market.rhea, trial);

        assertThat(asked.text("$.listPrice.amount")).isEqualTo("9.99");
        assertThat(asked.text("$.freeUntil")).isNotNull();
        assertThat(sold.status()).as(sold.body()).isEqualTo(201);
        assertThat(sold.text("$.isFreeTrial")).isEqualTo("true");
        assertThat(sold.text("$.line.amount")).isEqualTo("0.00");
        var subscription = market.get("/api/subscriptions/" + sold.text("$.subscription"));
        assertThat(subscription.text("$.isFreeTrial")).isEqualTo("true");
        assertThat(subscription.text("$.trialEndsAt"))
                .isEqualTo(sold.text("$.paidUntil"))
                .isEqualTo(subscription.text("$.termEndsAt"));
        assertThat(post(market.rhea, trial).codes()).containsExactly("plan.trial-running");
    }

    @Test
    void letsAResellerRecordItsOwnSalesOnly() {
        assertThat(post(market.rhea, vault(TAMARIND)).status()).isEqualTo(403);
        assertThat(post(market.mara, vault(TAMARIND)).status()).isEqualTo(403);
    }

    private static String vault(UUID reseller) {
        return sale(reseller, CUSTOMER, "halden-vault", "enterprise", "P1M", "10", "US");
    }

    private static String sale(
            UUID reseller, UUID customer, String product, String plan, String term, String quantity, String market) {
        return """
                {"reseller": "%s", "customer": "%s", "product": "%s", "plan": "%s", "term": "%s", "quantity": %s,
                 "market": "%s"}""".formatted(reseller, customer, product, plan, term, quantity, market);
    }

    private static Answer post(Visitor who, String sale) {
        return Answer.of(who.call("POST", SALES, sale));
    }

    private static Answer keyed(Visitor who, String key, String sale) {
        return Answer.of(who.send(who.to(SALES)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(sale))));
    }
}

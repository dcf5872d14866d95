package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An offer is taken back as long as nobody has sold it (T9, T10, R81-R83). */
class WithdrawalScenarioTest extends ScenarioTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final YearMonth MARCH = YearMonth.of(2028, 3);
    private static final Instant START = at("2028-02-01T00:00:00Z");
    private static final Instant END = at("2028-04-01T00:00:00Z");

    /** In the second batch of fifty. */
    private static final UUID LATE_ONE = Tenants.inGoodStanding(60).get(55);

    @BeforeEach
    void beginInJanuary() {
        time.beginsAt("2028-01-10T09:30:00Z");
    }

    @Test
    @DisplayName("T9, R78: a live offer that nobody sold is withdrawn, and its margin is gone at once")
    void takesBackALiveOffer() {
        var offer = anOffer().startingIn(FEBRUARY).endingIn(MARCH).submitted();
        time.travelTo(START.plusSeconds(3600));

        assertThat(offer.withdrawal().statusCode()).isEqualTo(202);

        assertThat(offer.state()).isEqualTo("WITHDRAWN");
        assertThat(offer.resellers()).containsEntry(Tenants.SOLSTICE, "WITHDRAWN");
        assertThat(rhea().marginsNow()).isEmpty();
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1299.00");
        time.travelTo(END);
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "LIVE", "WITHDRAWN");
        assertThat(mails.received()).hasSize(2).last().asString().contains("Withdrawn: ");
    }

    @Test
    @DisplayName("T10: an offer in progress is withdrawn, and its start passes by")
    void takesBackAnOfferInProgress() {
        var offer = anOffer().startingIn(FEBRUARY).endingIn(MARCH).submitted();
        time.letsTheEngineCatchUp();

        assertThat(offer.withdrawal().statusCode()).isEqualTo(202);

        time.travelTo(START);
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "WITHDRAWN");
        assertThat(rhea().marginsNow()).isEmpty();
        assertThat(mails.received()).singleElement().asString().contains("Withdrawn: ");
    }

    @Test
    @DisplayName("T10: an offer that is live for some resellers only is withdrawn for all of them")
    void takesBackWhatIsLiveForSome() {
        var offer = liveForTheFirstFifty();
        assertThat(offer.state()).isEqualTo("IN_PROGRESS");
        assertThat(offer.resellers()).containsEntry(LATE_ONE, "AUTHORIZING").containsEntry(Tenants.SOLSTICE, "LIVE");
        assertThat(rhea().marginsNow()).containsExactly("20 IN_FORCE");

        assertThat(offer.withdrawal().statusCode()).isEqualTo(202);

        assertThat(offer.resellers().values()).hasSize(60).containsOnly("WITHDRAWN");
        assertThat(rhea().marginsNow()).isEmpty();
        authority.answers();
        time.travelTo(START);
        assertThat(offer.state()).isEqualTo("WITHDRAWN");
    }

    @Test
    @DisplayName("R33, R34: who is through sells while others wait, and that keeps the offer from being withdrawn")
    void sellsWhileOthersWait() {
        var offer = liveForTheFirstFifty();
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1039.20");

        assertThat(offer.withdrawal().statusCode()).isEqualTo(409);

        authority.answers();
        time.travelTo(time.now().plusSeconds(600));
        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(offer.resellers().values()).hasSize(60).containsOnly("LIVE");
    }

    @Test
    @DisplayName("T9, R81, R83: once sold it stays, and the refusal names reseller and time, not the customer")
    void keepsWhatWasSold() {
        var offer = anOffer().startingIn(FEBRUARY).endingIn(MARCH).submitted();
        time.travelTo(START.plusSeconds(3600));
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1039.20");

        var refusal = offer.withdrawal();

        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(JsonPath.<String>read(refusal.body(), "$.type")).endsWith("already-sold");
        assertThat(refusal.body())
                .contains("Solstice Digital Inc.", "2028-02-01T01:00:0")
                .doesNotContain("e5fecc97");
        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(rhea().marginsNow()).containsExactly("20 IN_FORCE");
        assertThat(mails.received()).singleElement().asString().contains("Live: ");
        time.travelTo(END);
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "LIVE", "ENDED");
    }

    private Offer liveForTheFirstFifty() {
        authority.isDownFor(LATE_ONE);
        var offer = anOffer().endingIn(MARCH).to(Tenants.inGoodStanding(60)).submitted();
        time.letsTheEngineCatchUp();
        return offer;
    }
}

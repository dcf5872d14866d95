package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The last evening of a month, when there is little time left or none (R21, R26-R28). */
class LastEveningScenarioTest extends ScenarioTest {

    private static final YearMonth DECEMBER = YearMonth.of(2027, 12);
    private static final YearMonth JANUARY = YearMonth.of(2028, 1);
    private static final Instant MIDNIGHT = at("2028-01-01T00:00:00Z");

    @Test
    @DisplayName("R21: as soon as possible, ten minutes before the end, is ten minutes of life")
    void livesForTenMinutes() {
        var offer = submittedTenMinutesBeforeMidnight();
        time.letsTheEngineCatchUp();
        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1039.20");

        time.travelTo(MIDNIGHT);

        assertThat(offer.history()).endsWith("LIVE", "ENDED");
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1299.00");
        assertThat(mails.received()).hasSize(2);
    }

    @Test
    @DisplayName("R28: when the authority is down until midnight, the offer ends without having lived")
    void endsWhileItsAuthorizationIsStuck() {
        authority.isDown();
        var offer = submittedTenMinutesBeforeMidnight();
        time.travelTo(MIDNIGHT.minusMillis(1));
        assertThat(offer.state()).isEqualTo("IN_PROGRESS");
        assertThat(offer.resellers()).containsEntry(Tenants.SOLSTICE, "AUTHORIZING");

        time.travelTo(MIDNIGHT);

        assertNeverLived(offer);
        authority.answers();
        time.travelTo(MIDNIGHT.plusSeconds(6 * 3600));
        assertNeverLived(offer);
        assertThat(mails.received()).singleElement().asString().contains("Ended: ");
    }

    @Test
    @DisplayName("R28: an engine that falls asleep between authorizing and publishing publishes nothing after the end")
    void endsWhenTheEngineOverslept() {
        var offer = submittedTenMinutesBeforeMidnight();
        time.letsTheEngineDoOneStep();
        assertThat(offer.resellers()).containsEntry(Tenants.SOLSTICE, "PUBLISHING");
        time.passesWithoutTheEngine(MIDNIGHT.plusSeconds(1800));
        time.letsTheEngineCatchUp();
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "RESELLERS_FAILED", "ENDED");
        assertNeverLived(offer);
    }

    @Test
    @DisplayName("T8: a published offer whose whole term was slept through ends, and its history says why")
    void endsWhenTheEngineOversleptTheWholeTerm() {
        time.beginsAt("2027-11-15T12:00:00Z");
        var offer = anOffer().startingIn(DECEMBER).endingIn(DECEMBER).submitted();
        time.letsTheEngineCatchUp();
        time.passesWithoutTheEngine(MIDNIGHT.plusSeconds(1));

        time.letsTheEngineCatchUp();

        assertThat(offer.state()).isEqualTo("ENDED");
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "ENDED");
    }

    @Test
    @DisplayName("R26: January can be chosen until the last second of December")
    void choosesNextMonthUntilItBegins() {
        time.beginsAt("2027-12-31T23:59:59Z");
        var inTime = anOffer().startingIn(JANUARY).endingIn(JANUARY).drafted();
        var late = anOffer().startingIn(JANUARY).endingIn(JANUARY).drafted();

        assertThat(inTime.submission().statusCode()).isEqualTo(202);
        time.travelTo(MIDNIGHT);

        assertThat(rules(late.submission())).containsExactly("R26");
        assertThat(inTime.state()).isEqualTo("LIVE");
    }

    @Test
    @DisplayName("R27: December cannot be the end once it is over")
    void endsWithNoMonthThatIsOver() {
        time.beginsAt("2027-12-31T23:59:59Z");
        var offer = anOffer().startingAsSoonAsPossible().endingIn(DECEMBER).drafted();
        time.travelTo(MIDNIGHT);

        assertThat(rules(offer.submission())).containsExactly("R27");
        assertThat(offer.state()).isEqualTo("DRAFT");
    }

    private Offer submittedTenMinutesBeforeMidnight() {
        time.beginsAt("2027-12-31T23:50:00Z");
        return anOffer().startingAsSoonAsPossible().endingIn(DECEMBER).submitted();
    }

    private void assertNeverLived(Offer offer) {
        assertThat(offer.state()).isEqualTo("ENDED");
        assertThat(offer.history()).doesNotContain("LIVE");
        assertThat(offer.failures().values()).containsExactly("was authorized after the term had ended");
        assertThat(rhea().marginsAt(MIDNIGHT.minusMillis(1))).isEmpty();
    }

    private static List<String> rules(HttpResponse<String> refusal) {
        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(422);
        return JsonPath.read(refusal.body(), "$.errors[*].rule");
    }
}

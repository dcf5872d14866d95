package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Drafts that are thrown away, and drafts that begin where an offer has ended (R84, R85). */
class DraftScenarioTest extends ScenarioTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final YearMonth APRIL = YearMonth.of(2028, 4);
    private static final Instant IN_FEBRUARY = at("2028-02-20T10:00:00Z");

    @BeforeEach
    void beginInJanuary() {
        time.beginsAt("2028-01-10T09:30:00Z");
    }

    @Test
    @DisplayName("T3, R85: a deleted draft never was")
    void deletesADraftForGood() {
        var offer = anOffer().startingIn(FEBRUARY).endingIn(APRIL).drafted();

        assertThat(offer.deletion().statusCode()).isEqualTo(204);

        assertThat(offer.author().gets(offer.path()).statusCode()).isEqualTo(404);
        assertThat(offer.author().<Integer>reads("/api/private-offers", "$.total"))
                .isZero();
        time.travelTo(IN_FEBRUARY);
        assertThat(mails.received()).isEmpty();
    }

    @Test
    @DisplayName("R85: what is submitted is not deleted, before its authorization and after it")
    void deletesNothingThatIsSubmitted() {
        var offer = anOffer().startingIn(FEBRUARY).endingIn(APRIL).submitted();
        assertThat(offer.deletion().statusCode()).isEqualTo(409);

        time.travelTo(IN_FEBRUARY);

        assertThat(offer.deletion().statusCode()).isEqualTo(409);
        assertThat(offer.state()).isEqualTo("LIVE");
    }

    @Test
    @DisplayName("R84: the copy of a withdrawn offer starts as soon as possible when its month is over")
    void beginsAgainAfterAWithdrawal() {
        var original = withdrawnInFebruary();
        time.travelTo(at("2028-03-05T08:00:00Z"));

        var copy = copy(original);

        assertThat(copy.author().<String>reads(copy.path(), "$.start")).isEqualTo("asap");
        assertThat(copy.author().<String>reads(copy.path(), "$.end")).isEqualTo("2028-04");
        assertThat(copy.author().<String>reads(copy.path(), "$.clonedFrom")).isEqualTo(original.id());
        assertThat(copy.state()).isEqualTo("DRAFT");
        assertThat(copy.resellers()).isEmpty();
        assertThat(mails.received())
                .hasSize(2)
                .allSatisfy(subject -> assertThat(subject).contains(original.id()));
    }

    @Test
    @DisplayName("R32, R84: the copy lives a life of its own")
    void livesAgain() {
        var original = withdrawnInFebruary();
        var copy = copy(original);

        copy.isSubmitted();
        time.letsTheEngineCatchUp();

        assertThat(copy.state()).isEqualTo("LIVE");
        assertThat(original.state()).isEqualTo("WITHDRAWN");
        assertThat(rhea().marginsNow()).containsExactly("20 IN_FORCE");
        time.travelTo(at("2028-05-01T00:00:00Z"));
        assertThat(copy.state()).isEqualTo("ENDED");
    }

    private Offer withdrawnInFebruary() {
        var offer = anOffer().startingIn(FEBRUARY).endingIn(APRIL).submitted();
        time.travelTo(IN_FEBRUARY);
        assertThat(offer.withdrawal().statusCode()).isEqualTo(202);
        return offer;
    }

    private static Offer copy(Offer original) {
        HttpResponse<String> answer = original.copy("Once more");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return new Offer(JsonPath.read(answer.body(), "$.id"), original.author());
    }
}

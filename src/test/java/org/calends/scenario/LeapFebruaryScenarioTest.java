package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An offer for February of a leap year, looked at one millisecond before each of its boundaries and at it (R22, R23). */
class LeapFebruaryScenarioTest extends ScenarioTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final Instant START = at("2028-02-01T00:00:00Z");
    private static final Instant END = at("2028-03-01T00:00:00Z");

    private Offer offer;

    @BeforeEach
    void submitInJanuary() {
        time.beginsAt("2028-01-10T09:30:00Z");
        offer = anOffer().startingIn(FEBRUARY).endingIn(FEBRUARY).submitted();
    }

    @Test
    @DisplayName("R22, R23: the term is half-open and in UTC, and knows of the 29th")
    void spansTheWholeMonth() {
        assertThat(offer.startsAt()).isEqualTo(START);
        assertThat(offer.endsAt()).isEqualTo(END);
    }

    @Test
    @DisplayName("R29: one millisecond before its start it is in progress and scheduled")
    void waitsUntilTheLastMillisecond() {
        time.travelTo(START.minusMillis(1));

        assertThat(offer.state()).isEqualTo("IN_PROGRESS");
        assertThat(offer.resellers()).containsEntry(Tenants.SOLSTICE, "SCHEDULED");
        assertThat(rhea().marginsNow()).containsExactly("20 SCHEDULED");
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1299.00");
        assertThat(mails.received()).isEmpty();
    }

    @Test
    @DisplayName("T5, R6, R39: at its start it is live without any word of its reseller, and its contact is told")
    void isLiveAtTheFirstInstant() {
        time.travelTo(START);

        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(offer.happened("LIVE")).isBetween(START, START.plusSeconds(5));
        assertThat(offer.resellers()).containsEntry(Tenants.SOLSTICE, "LIVE");
        assertThat(rhea().marginsNow()).containsExactly("20 IN_FORCE");
        assertThat(mails.received()).singleElement().asString().contains(offer.id(), "Live: ");
    }

    @Test
    @DisplayName("R23: one millisecond before its end it sells at its margin")
    void sellsUntilTheLastMillisecond() {
        time.travelTo(END.minusMillis(1));

        assertThat(offer.state()).isEqualTo("LIVE");
        assertThat(rhea().marginsNow()).containsExactly("20 IN_FORCE");
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1039.20");
        assertThat(mails.received()).hasSize(1);
    }

    @Test
    @DisplayName("T8, R39: at its end it has ended, its margin is gone, and its contact is told")
    void endsWithTheMonth() {
        time.travelTo(END);

        assertThat(offer.state()).isEqualTo("ENDED");
        assertThat(offer.history()).containsExactly("CREATED", "SUBMITTED", "LIVE", "ENDED");
        assertThat(offer.happened("LIVE")).isBetween(START, START.plusSeconds(5));
        assertThat(offer.happened("ENDED")).isBetween(END, END.plusSeconds(5));
        assertThat(offer.resellers()).containsEntry(Tenants.SOLSTICE, "ENDED");
        assertThat(rhea().marginsNow()).isEmpty();
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1299.00");
        assertThat(mails.received()).hasSize(2).last().asString().contains(offer.id(), "Ended: ");
    }

    @Test
    @DisplayName("R23: what is asked for any instant is answered to the millisecond")
    void answersForEveryInstant() {
        time.travelTo(END.plusSeconds(3600));

        assertThat(rhea().marginsAt(START.minusMillis(1))).containsExactly("20 SCHEDULED");
        assertThat(rhea().marginsAt(START)).containsExactly("20 IN_FORCE");
        assertThat(rhea().marginsAt(END.minusMillis(1))).containsExactly("20 IN_FORCE");
        assertThat(rhea().marginsAt(END)).isEmpty();
    }
}

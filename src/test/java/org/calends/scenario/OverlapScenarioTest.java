package org.calends.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two offers to one reseller at the same time. */
class OverlapScenarioTest extends ScenarioTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);
    private static final YearMonth MARCH = YearMonth.of(2028, 3);
    private static final Instant END_OF_THE_BETTER = at("2028-03-01T00:00:00Z");

    @Test
    @DisplayName("R66: the higher margin counts, and when it ends the other one from that instant on")
    void fallsBackToTheOtherMargin() {
        time.beginsAt("2028-01-10T09:30:00Z");
        anOffer().on("lumenworks-insight", "10").endingIn(MARCH).submitted();
        anOffer().on("lumenworks-insight", "15").endingIn(FEBRUARY).submitted();
        time.travelTo(END_OF_THE_BETTER.minusMillis(1));
        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1104.15");

        time.passesWithoutTheEngine(END_OF_THE_BETTER);

        assertThat(rhea().sellsAtWholesalePrice()).isEqualTo("1169.10");
        time.letsTheEngineCatchUp();
        assertThat(rhea().marginsNow()).containsExactly("10 IN_FORCE");
    }
}

package org.calends.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calends.pricing.SampleMargins.CUSTOMER;
import static org.calends.pricing.SampleMargins.custom;
import static org.calends.pricing.SampleMargins.granted;
import static org.calends.pricing.SampleMargins.percent;
import static org.calends.pricing.SampleMargins.withId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.calends.catalog.ListPrice;
import org.calends.pricing.LosingMargin.Reason;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which of several margins applies to a list price of 100. */
class OverlapRuleTest {

    private static final ListPrice HUNDRED = new ListPrice("P1M", "P1M", BigMoney.parse("USD 100.00"), null);

    @Test
    @DisplayName("R66: 10 % and 15 % give 15 %")
    void theHigherPercentageApplies() {
        var overlap = decide(percent(1, "10"), percent(2, "15"));

        assertThat(overlap.winner()).isEqualTo(priced(percent(2, "15")));
        assertThat(overlap.losers()).containsExactly(new LosingMargin(priced(percent(1, "10")), Reason.HIGHER_MARGIN));
        assertThat(overlap.worseThanALosingPercentage()).isFalse();
    }

    @Test
    @DisplayName("R67: 30 % and a custom price of 80 give 80, with a warning because 70 was better")
    void aCustomPriceGoesBeforeAPercentageEvenWhenThatIsBetter() {
        var overlap = decide(percent(1, "30"), custom(2, "US", "USD 80.00"));

        assertThat(overlap.winner()).isEqualTo(priced(custom(2, "US", "USD 80.00")));
        assertThat(overlap.losers()).extracting(LosingMargin::reason).containsExactly(Reason.CUSTOM_PRICE_FIRST);
        assertThat(overlap.worseThanALosingPercentage()).isTrue();
    }

    @Test
    @DisplayName("R67: no warning when the custom price is the better one, or as good")
    void warnsOnlyOfAWorsePrice() {
        assertThat(decide(percent(1, "10"), custom(2, "US", "USD 80.00")).worseThanALosingPercentage())
                .isFalse();
        assertThat(decide(percent(1, "20"), custom(2, "US", "USD 80.00")).worseThanALosingPercentage())
                .isFalse();
    }

    @Test
    @DisplayName("R67: custom prices of 80 and 75 give 75")
    void theLowerCustomPriceApplies() {
        var overlap = decide(custom(1, "US", "USD 80.00"), custom(2, "US", "USD 75.00"));

        assertThat(overlap.winner()).isEqualTo(priced(custom(2, "US", "USD 75.00")));
        assertThat(overlap.losers()).extracting(LosingMargin::reason).containsExactly(Reason.LOWER_PRICE);
        assertThat(overlap.worseThanALosingPercentage())
                .as("a losing custom price is no percentage")
                .isFalse();
    }

    @Test
    @DisplayName("R69: 10 % on the product and 20 % on the plan give 20 %, and the other way round")
    void beingMeantForOnePlanOrCustomerIsNoAdvantage() {
        var twentyOnPlan = granted(2, "enterprise", new Margin.Percentage(new BigDecimal("20")), Set.of(CUSTOMER));
        var tenOnPlan = granted(2, "enterprise", new Margin.Percentage(new BigDecimal("10")), Set.of(CUSTOMER));

        assertThat(decide(percent(1, "10"), twentyOnPlan).winner()).isEqualTo(priced(twentyOnPlan));
        assertThat(decide(percent(1, "20"), tenOnPlan).winner()).isEqualTo(priced(percent(1, "20")));
    }

    @Test
    @DisplayName("R69: among equals the earlier go-live applies, then the lower id")
    void equalsAreDecidedTheSameWayEveryTime() {
        var first = percent(1, "10");
        var sameDay = withId("PO-2701-A", percent(1, "10.00"));

        var overlap = decide(percent(2, "10"), sameDay, first);

        assertThat(overlap.winner()).isEqualTo(priced(first));
        assertThat(overlap.losers())
                .containsExactly(
                        new LosingMargin(priced(sameDay), Reason.LOWER_ID),
                        new LosingMargin(priced(percent(2, "10")), Reason.LIVE_EARLIER));
    }

    @Test
    void decidesTheSameInWhateverOrderTheMarginsCome() {
        var margins = new ArrayList<>(List.of(
                priced(percent(1, "10")),
                priced(custom(2, "US", "EUR 70.00")),
                priced(custom(3, "US", "USD 75.00")),
                priced(percent(4, "15"))));
        var expected = OverlapRule.decide(margins);

        for (int turn = 0; turn < margins.size(); turn++) {
            Collections.rotate(margins, 1);
            assertThat(OverlapRule.decide(margins)).isEqualTo(expected);
        }
    }

    @Test
    void nothingAppliesWhereNothingHolds() {
        assertThat(decide().winner()).isNull();
        assertThat(decide().worseThanALosingPercentage()).isFalse();
    }

    private static Overlap decide(GrantedMargin... margins) {
        return OverlapRule.decide(
                Arrays.stream(margins).map(OverlapRuleTest::priced).toList());
    }

    private static PricedMargin priced(GrantedMargin margin) {
        return new PricedMargin(margin, margin.margin().wholesale(HUNDRED, "US").orElseThrow());
    }
}

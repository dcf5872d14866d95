package org.calends.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.Visibility;
import org.calends.pricing.LosingMargin.Reason;
import org.joda.money.BigMoney;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where two margins on the same plan meet, before anybody buys; the plan costs 100 a month and 1000 a year. */
class MeetingsTest {

    private static final Plan PLAN =
            SampleProducts.perUser("enterprise", Visibility.PUBLIC, listed("P1M", "100"), listed("P1Y", "1000"));

    private static final ListPrices DOLLARS = (term, market) -> PLAN.price(term);

    @Test
    @DisplayName("C11, R67: a custom price in euros is compared with the list price in euros")
    void comparesInTheCurrencyOfTheMarket() {
        ListPrices euros = (term, market) -> Optional.of(new ListPrice(term, term, BigMoney.parse("EUR 100"), null));
        var own = new PlannedMargin(
                "PO-2701-000002",
                new Margin.CustomPrice(List.of(new Margin.MarketPrice("P1M", "P1M", "DE", BigMoney.parse("EUR 80")))),
                Instant.parse("2027-01-02T00:00:00Z"));

        assertThat(Meetings.of(percent(1, "30"), own, euros))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.overlap().worseThanALosingPercentage())
                        .isTrue());
    }

    @Test
    @DisplayName("R66: 10 % and 15 % meet on every price of every plan, and 15 % applies")
    void twoPercentagesMeetOnce() {
        assertThat(Meetings.of(percent(1, "10"), percent(2, "15"), ListPrices.NONE))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.term()).isNull())
                .satisfies(meeting -> assertThat(meeting.market()).isNull())
                .satisfies(meeting -> assertThat(winner(meeting)).isEqualTo(percent(2, "15")))
                .satisfies(meeting -> assertThat(reason(meeting)).isEqualTo(Reason.HIGHER_MARGIN));
    }

    @Test
    @DisplayName(
            "R67: 30 % and a custom price of 80 meet where that price is meant, with a warning because 70 was better")
    void aCustomPriceMeetsAPercentageOnlyInItsTermAndMarket() {
        assertThat(Meetings.of(percent(1, "30"), custom(2, "P1M US 80"), DOLLARS))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.term()).isEqualTo("P1M"))
                .satisfies(meeting -> assertThat(meeting.market()).isEqualTo("US"))
                .satisfies(meeting -> assertThat(winner(meeting)).isEqualTo(custom(2, "P1M US 80")))
                .satisfies(meeting -> assertThat(reason(meeting)).isEqualTo(Reason.CUSTOM_PRICE_FIRST))
                .satisfies(meeting -> assertThat(meeting.overlap().worseThanALosingPercentage())
                        .isTrue());
    }

    @Test
    @DisplayName("R67: the warning stands only where the percentage would be better")
    void warnsPlaceByPlace() {
        assertThat(Meetings.of(percent(1, "30"), custom(2, "P1M US 80", "P1Y US 650"), DOLLARS))
                .extracting(meeting -> meeting.overlap().worseThanALosingPercentage())
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("R67: custom prices of 80 and 75 meet where both are meant, and 75 applies")
    void twoCustomPricesMeetWhereBothAreMeant() {
        assertThat(Meetings.of(custom(1, "P1M US 80", "P1M DE 60"), custom(2, "P1M US 75", "P1Y US 700"), DOLLARS))
                .singleElement()
                .satisfies(meeting -> assertThat(winner(meeting).privateOffer()).isEqualTo("PO-2"))
                .satisfies(meeting -> assertThat(reason(meeting)).isEqualTo(Reason.LOWER_PRICE));
    }

    @Test
    @DisplayName("R69: of two equal percentages that of the earlier go-live applies, and nobody is the worse for it")
    void equalPercentagesAreATie() {
        assertThat(Meetings.of(percent(2, "10"), percent(1, "10.00"), ListPrices.NONE))
                .singleElement()
                .satisfies(meeting -> assertThat(winner(meeting)).isEqualTo(percent(1, "10.00")))
                .satisfies(meeting -> assertThat(reason(meeting)).isEqualTo(Reason.LIVE_EARLIER))
                .satisfies(meeting -> assertThat(meeting.overlap().isTie()).isTrue());
    }

    @Test
    void aCustomPriceForWhatIsNotSoldMeetsNothing() {
        assertThat(Meetings.of(percent(1, "30"), custom(2, "P3Y US 80"), DOLLARS))
                .isEmpty();
        assertThat(Meetings.of(percent(1, "30"), custom(2, "P1M US 80"), ListPrices.NONE))
                .isEmpty();
    }

    private static Claim winner(Meeting meeting) {
        return Objects.requireNonNull(meeting.overlap().winner()).granted();
    }

    private static Reason reason(Meeting meeting) {
        return meeting.overlap().losers().get(0).reason();
    }

    private static Claim percent(int day, String percent) {
        return claim(day, new Margin.Percentage(new BigDecimal(percent)));
    }

    private static Claim custom(int day, String... prices) {
        return claim(
                day,
                new Margin.CustomPrice(
                        Arrays.stream(prices).map(MeetingsTest::price).toList()));
    }

    private static Margin.MarketPrice price(String words) {
        var word = words.split(" ");
        return new Margin.MarketPrice(word[0], "P1M", word[1], BigMoney.parse("USD " + word[2]));
    }

    private static Claim claim(int day, Margin margin) {
        return new PlannedMargin("PO-" + day, margin, Instant.parse("2027-01-%02dT10:00:00Z".formatted(day)));
    }

    private static ListPrice listed(String term, String price) {
        return new ListPrice(term, "P1M", BigMoney.parse("USD " + price), null);
    }
}

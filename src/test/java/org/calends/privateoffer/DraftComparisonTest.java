package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.calends.catalog.OfferType;
import org.calends.catalog.SampleProducts;
import org.calends.catalog.Visibility;
import org.calends.money.UnitPrice;
import org.calends.pricing.LosingMargin.Reason;
import org.calends.pricing.Margin;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a draft for February to April overlaps with; the plan's list price is 100. */
class DraftComparisonTest {

    private static final Instant NOW = Instant.parse("2027-01-20T10:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2027-02-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2027-05-01T00:00:00Z");
    private static final SharedReseller NORTH = new SharedReseller(new UUID(0, 1), "North", null);

    @Test
    @DisplayName("R66: a draft with 10 % loses to 15 % that is already granted")
    void theHigherPercentageApplies() {
        var overlap = comparing(line(null, percent("10"))).with(other(line(null, percent("15"))));

        assertThat(overlap.lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.draftApplies()).isFalse())
                .satisfies(pair -> assertThat(pair.loser().reason()).isEqualTo(Reason.HIGHER_MARGIN));
        assertThat(overlap.resellers()).containsExactly(NORTH);
    }

    @Test
    @DisplayName("R66: once the 15 % offer has ended, the overlap is over, too, and the draft's 10 % hold")
    void overlapsOnlyWhileBothHold() {
        assertThat(comparing(line(null, percent("10")))
                        .with(other(line(null, percent("15"))))
                        .period())
                .isEqualTo(new OfferTerm(FEBRUARY, MARCH));
    }

    @Test
    @DisplayName("R67: a draft's custom price of 80 goes before 30 %, with a warning because 70 was better")
    void warnsOfACustomPriceThatMakesItWorse() {
        assertThat(comparing(line("enterprise", custom("80")))
                        .with(other(line(null, percent("30"))))
                        .lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.plan()).isEqualTo("enterprise"))
                .satisfies(pair -> assertThat(pair.draftApplies()).isTrue())
                .satisfies(pair -> assertThat(pair.loser().margin().unit()).isEqualTo(usd("70")))
                .satisfies(pair -> assertThat(pair.meeting().overlap().worseThanALosingPercentage())
                        .isTrue());
    }

    @Test
    @DisplayName("R67: of custom prices of 80 and 75 the lower one applies")
    void theLowerCustomPriceApplies() {
        assertThat(comparing(line("enterprise", custom("75")))
                        .with(other(line("enterprise", custom("80"))))
                        .lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.draftApplies()).isTrue())
                .satisfies(pair -> assertThat(pair.loser().reason()).isEqualTo(Reason.LOWER_PRICE));
    }

    @Test
    @DisplayName(
            "R69: 10 % on the product and 20 % on the plan give 20 %, and of the same margin that which goes live earlier applies")
    void beingMeantForOnePlanIsNoAdvantage() {
        var draft = comparing(line(null, percent("10")));

        assertThat(draft.with(other(line("enterprise", percent("20")))).lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.plan()).isEqualTo("enterprise"))
                .satisfies(pair -> assertThat(pair.draftApplies()).isFalse());
        assertThat(draft.with(other(line("enterprise", percent("10")))).lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.loser().reason()).isEqualTo(Reason.LIVE_EARLIER));
    }

    @Test
    @DisplayName("R69: a draft that goes live before an offer that is submitted already applies where both are as good")
    void theEarlierGoLiveAppliesHoweverLateItIsSubmitted() {
        var later = new OtherOffer(
                PrivateOfferId.of("PO-2701-000001"),
                "Submitted first, live last",
                PrivateOfferState.IN_PROGRESS,
                new OfferTerm(MARCH, MAY),
                List.of(line(null, percent("10"))),
                List.of(NORTH));

        assertThat(comparing(line(null, percent("10"))).with(later).lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.draftApplies()).isTrue())
                .satisfies(pair -> assertThat(pair.loser().reason()).isEqualTo(Reason.LIVE_EARLIER));
    }

    @Test
    void namesTheLinesOfBothOffers() {
        var draft = comparing(line("team", percent("5")), line("enterprise", percent("10")));

        assertThat(draft.with(other(line("enterprise", null), line("enterprise", percent("15"))))
                        .lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.line()).isEqualTo(1))
                .satisfies(pair -> assertThat(pair.otherLine()).isEqualTo(1));
    }

    @Test
    void linesOnDifferentPlansDoNotMeet() {
        assertThat(comparing(line("team", percent("5")))
                        .with(other(line("enterprise", percent("15"))))
                        .lines())
                .isEmpty();
    }

    @Test
    @DisplayName("R18: a plan beside its whole product overlaps within the draft, where the two do not grant the same")
    void comparesADraftWithItself() {
        assertThat(comparing(line(null, percent("12.5")), line("enterprise", percent("10")))
                        .withItself()
                        .lines())
                .singleElement()
                .satisfies(pair -> assertThat(pair.draftApplies()).isTrue());
        assertThat(comparing(line(null, percent("12.5")), line("enterprise", percent("12.50")))
                        .withItself()
                        .lines())
                .isEmpty();
    }

    private static DraftComparison comparing(OfferLine... lines) {
        var enterprise =
                SampleProducts.perUser("enterprise", Visibility.PUBLIC, SampleProducts.usd("P1M", "P1M", "100"));
        var vault = SampleProducts.product(
                "halden-vault", SampleProducts.HALDEN, "Vault", OfferType.SAAS, true, enterprise);
        var content = new DraftContent(
                "Draft",
                OfferStart.of(YearMonth.of(2027, 2)),
                YearMonth.of(2027, 4),
                List.of(),
                List.of(lines),
                List.of(new OfferedReseller(NORTH.tenantId(), List.of())));
        var id = PrivateOfferId.of("PO-2701-000009");
        var draft = new PrivateOffer(id, "halden", content, PrivateOfferState.DRAFT, null, null, 1, NOW, NOW);
        return new DraftComparison(
                draft,
                new OfferTerm(FEBRUARY, MAY),
                Map.of("halden-vault", vault),
                (product, plan) -> (priced, market) -> plan.price(priced));
    }

    private static OtherOffer other(OfferLine... lines) {
        return new OtherOffer(
                PrivateOfferId.of("PO-2701-000001"),
                "Other",
                PrivateOfferState.LIVE,
                new OfferTerm(NOW.minusSeconds(60), MARCH),
                List.of(lines),
                List.of(NORTH));
    }

    private static OfferLine line(@Nullable String plan, @Nullable Margin margin) {
        return new OfferLine("halden-vault", plan, margin);
    }

    private static Margin percent(String percent) {
        return new Margin.Percentage(new BigDecimal(percent));
    }

    private static Margin custom(String price) {
        return new Margin.CustomPrice(List.of(new Margin.MarketPrice("P1M", "P1M", "US", usd(price))));
    }

    private static BigMoney usd(String amount) {
        return UnitPrice.of(CurrencyUnit.USD, new BigDecimal(amount));
    }
}

package org.calends.privateoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.OfferTerm;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A.4, to the second. */
class TermRulesTest {

    private static final YearMonth JANUARY_2028 = YearMonth.of(2028, 1);

    @Test
    @DisplayName("R26: a month may be chosen until its first instant, and not from then on")
    void acceptsAComingMonthUntilItBegins() {
        var draft = draft(OfferStart.of(JANUARY_2028), JANUARY_2028);

        assertThat(codes(at("2027-12-31T23:59:59Z").violations(draft))).isEmpty();
        assertThat(codes(at("2028-01-01T00:00:00Z").violations(draft))).containsExactly("start.past");
    }

    @Test
    @DisplayName("R27: the end is the start's month or a later one")
    void refusesAnEndBeforeTheStart() {
        var rules = at("2027-06-10T12:00:00Z");

        assertThat(codes(rules.violations(draft(OfferStart.of(JANUARY_2028), YearMonth.of(2027, 12)))))
                .containsExactly("end.beforeStart");
        assertThat(codes(rules.violations(draft(OfferStart.ASAP, YearMonth.of(2027, 5)))))
                .containsExactly("end.beforeStart");
        assertThat(codes(rules.violations(draft(OfferStart.ASAP, YearMonth.of(2027, 6)))))
                .isEmpty();
    }

    @Test
    @DisplayName("R20: start and end are both needed, and both are told at once")
    void asksForStartAndEndAtOnce() {
        assertThat(codes(at("2027-06-10T12:00:00Z").violations(draft(null, null))))
                .containsExactly("start.required", "end.required");
    }

    @Test
    @DisplayName("R19: more than 36 months are allowed, with a warning")
    void warnsOfALongTerm() {
        var rules = at("2027-06-10T12:00:00Z");
        var threeYears = draft(OfferStart.of(JANUARY_2028), YearMonth.of(2030, 12));
        var oneMonthMore = draft(OfferStart.of(JANUARY_2028), YearMonth.of(2031, 1));

        assertThat(rules.warnings(threeYears)).isEmpty();
        assertThat(codes(rules.warnings(oneMonthMore))).containsExactly("end.long");
        assertThat(rules.warnings(oneMonthMore).get(0).message()).startsWith("The offer lasts 37 months.");
        assertThat(rules.violations(oneMonthMore)).isEmpty();
        assertThat(codes(rules.warnings(draft(OfferStart.ASAP, YearMonth.of(2030, 6)))))
                .containsExactly("end.long");
    }

    @Test
    @DisplayName("R20, R23: a term ends with the first instant after its last month, leap years included")
    void endsWithTheLastDayOfFebruaryInALeapYear() {
        var february = YearMonth.of(2028, 2);

        assertThat(at("2027-06-10T12:00:00Z").termOf(draft(OfferStart.of(february), february)))
                .isEqualTo(new OfferTerm(Instant.parse("2028-02-01T00:00:00Z"), Instant.parse("2028-03-01T00:00:00Z")));
    }

    @Test
    @DisplayName("R21: as soon as possible means from now on")
    void startsNowWhenAsapIsChosenOnTheLastEvening() {
        assertThat(at("2027-12-31T23:50:00Z").termOf(draft(OfferStart.ASAP, YearMonth.of(2027, 12))))
                .isEqualTo(new OfferTerm(Instant.parse("2027-12-31T23:50:00Z"), Instant.parse("2028-01-01T00:00:00Z")));
    }

    private static TermRules at(String now) {
        return new TermRules(new MarketplaceCalendar(Clock.fixed(Instant.parse(now), ZoneOffset.UTC)));
    }

    private static DraftContent draft(@Nullable OfferStart start, @Nullable YearMonth end) {
        return new DraftContent("Launch", start, end, List.of(), List.of(), List.of());
    }

    private static List<String> codes(List<Violation> violations) {
        return violations.stream().map(Violation::code).toList();
    }
}

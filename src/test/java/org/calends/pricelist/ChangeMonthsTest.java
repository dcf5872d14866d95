package org.calends.pricelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.OfferType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a price may change at the earliest. */
class ChangeMonthsTest {

    private final MarketplaceCalendar calendar = new MarketplaceCalendar(new MovableClock());

    @ParameterizedTest
    @CsvSource({
        "SAAS, 2026-11-01T00:00:00Z, 2026-12",
        "SAAS, 2026-11-26T23:59:59.999999Z, 2026-12",
        "SAAS, 2026-11-27T00:00:00Z, 2027-01",
        "SAAS, 2026-11-30T23:59:59.999999Z, 2027-01",
        "SAAS, 2026-12-01T00:00:00Z, 2027-01",
        "SAAS, 2027-02-24T23:59:59Z, 2027-03",
        "SAAS, 2027-02-25T00:00:00Z, 2027-04",
        "SAAS, 2028-02-25T23:59:59Z, 2028-03",
        "AZURE_VM, 2026-11-24T23:59:59Z, 2026-12",
        "AZURE_VM, 2026-11-25T00:00:00Z, 2027-01",
        "AZURE_APPLICATION, 2026-11-16T23:59:59Z, 2026-12",
        "AZURE_APPLICATION, 2026-11-17T00:00:00Z, 2027-01",
    })
    @DisplayName("C16: a lower price with the next month, unless its last days have begun: 4, 6 or 14 by kind")
    void lowersWithTheNextMonth(OfferType type, Instant now, YearMonth month) {
        assertThat(ChangeMonths.earliest(type, false, now, calendar)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({
        "SAAS, 2026-10-03T23:59:59Z, 2027-01",
        "SAAS, 2026-10-04T00:00:00Z, 2027-02",
        "SAAS, 2026-11-21T09:00:00Z, 2027-03",
        "SAAS, 2026-11-27T00:00:00Z, 2027-03",
        "SAAS, 2026-11-30T00:00:00Z, 2027-03",
        "SAAS, 2026-12-01T00:00:00Z, 2027-03",
        "SAAS, 2026-12-02T00:00:00Z, 2027-04",
        "SAAS, 2026-12-28T00:00:00Z, 2027-04",
        "AZURE_APPLICATION, 2027-03-18T00:00:00Z, 2027-07",
    })
    @DisplayName("C16: a higher price with a month that begins at least 90 days later")
    void raisesAfterNinetyDays(OfferType type, Instant now, YearMonth month) {
        assertThat(ChangeMonths.earliest(type, true, now, calendar)).isEqualTo(month);
    }
}

package org.calends.dashboard.resellers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.Margin;
import org.calends.privateoffer.OfferSummary;
import org.jspecify.annotations.Nullable;

/** The margins that a reseller has, month by month: those of offers that whoever looks may see. */
record MarginYear(List<YearMonth> months, List<Row> rows) {

    /**
     * One line of one offer.
     *
     * @param title of the product
     * @param planName null for all plans of the product
     * @param kinds how each month looks: "on", "planned" or empty, the name of a class
     */
    record Row(
            GrantedMargin margin,
            OfferSummary offer,
            String title,
            @Nullable String planName,
            List<String> kinds) {

        public @Nullable BigDecimal percent() {
            return margin.margin() instanceof Margin.Percentage share ? share.percent() : null;
        }

        public LocalDate firstDay() {
            return day(margin.effective().startsAt());
        }

        public LocalDate lastDay() {
            return day(margin.effective().endsAt().minus(1, ChronoUnit.MICROS));
        }

        private static LocalDate day(Instant instant) {
            return LocalDate.ofInstant(instant, ZoneOffset.UTC);
        }
    }
}

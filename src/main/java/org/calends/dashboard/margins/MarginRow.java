package org.calends.dashboard.margins;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.calends.dashboard.Ribbon;
import org.calends.discovery.DiscoveredMargin;
import org.calends.discovery.DiscoveredMargin.Status;
import org.calends.discovery.WholesalePrice;
import org.calends.pricing.Margin;
import org.jspecify.annotations.Nullable;

/** A margin as the list shows it, with what it makes of the prices in the market that is looked at. */
record MarginRow(DiscoveredMargin margin, List<WholesalePrice> prices, Instant now) {

    private static final int SHOWN = 3;
    private static final int SOON = 45;

    public @Nullable BigDecimal percent() {
        return margin.margin() instanceof Margin.Percentage share ? share.percent() : null;
    }

    public List<WholesalePrice> first() {
        return prices.stream().limit(SHOWN).toList();
    }

    public List<WholesalePrice> others() {
        return prices.stream().skip(SHOWN).toList();
    }

    public boolean over() {
        return margin.status() == Status.ENDED;
    }

    public boolean upcoming() {
        return margin.status() == Status.SCHEDULED;
    }

    public Ribbon ribbon() {
        var tone = over() ? "ended" : upcoming() ? "progress" : "live";
        return Ribbon.around(day(now), YearMonth.from(firstDay()), YearMonth.from(lastDay()), tone, upcoming());
    }

    public LocalDate firstDay() {
        return day(margin.effective().startsAt());
    }

    public LocalDate lastDay() {
        return day(margin.effective().endsAt().minus(1, ChronoUnit.MICROS));
    }

    /** Days until it starts, or, once it holds, until it ends. */
    public long days() {
        var turn =
                upcoming() ? margin.effective().startsAt() : margin.effective().endsAt();
        return Math.max(0, ChronoUnit.DAYS.between(now, turn));
    }

    public boolean endsSoon() {
        return margin.status() == Status.IN_FORCE && days() <= SOON;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}

package org.calends.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Margins as tests need them: on Halden Vault, in February 2027, live since the day of January that their number names. */
final class SampleMargins {

    static final UUID RESELLER = UUID.fromString("5a000000-0000-4000-8000-000000000001");
    static final UUID CUSTOMER = UUID.fromString("c0000000-0000-4000-8000-000000000001");
    static final OfferTerm FEBRUARY =
            new OfferTerm(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z"));

    private SampleMargins() {}

    static GrantedMargin percent(int day, String percent) {
        return granted(day, null, new Margin.Percentage(new BigDecimal(percent)), Set.of());
    }

    static GrantedMargin custom(int day, String market, String price) {
        var unit = BigMoney.parse(price);
        var margin = new Margin.CustomPrice(List.of(new Margin.MarketPrice("P1M", "P1M", market, unit)));
        return granted(day, "enterprise", margin, Set.of());
    }

    static GrantedMargin granted(int day, @Nullable String plan, Margin margin, Set<UUID> customers) {
        return new GrantedMargin(
                "PO-2701-%06d".formatted(day),
                RESELLER,
                "halden-vault",
                plan,
                margin,
                FEBRUARY,
                customers,
                Instant.parse("2027-01-%02dT10:00:00Z".formatted(day)));
    }

    static GrantedMargin withId(String id, GrantedMargin margin) {
        return new GrantedMargin(
                id,
                margin.reseller(),
                margin.product(),
                margin.plan(),
                margin.margin(),
                margin.effective(),
                margin.customers(),
                margin.liveFrom());
    }
}

package org.calends.notification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.calends.calendar.OfferTerm;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.SampleProducts;
import org.calends.pricing.Margin;
import org.calends.pricing.Margin.MarketPrice;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferStart;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.joda.money.BigMoney;

/** An offer of two lines for the first quarter of 2027, to as many resellers as a test says. */
final class SampleOffers {

    static final PrivateOfferId ID = PrivateOfferId.of("PO-2611-7GK4MX");
    static final Instant START = Instant.parse("2027-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2027-04-01T00:00:00Z");
    static final OfferStart JANUARY = OfferStart.of(YearMonth.of(2027, 1));

    static final ResellerPublication SOLSTICE = reseller("Solstice Digital Inc.", Publication.LIVE, null);
    static final ResellerPublication TAMARIND = reseller("Tamarind Cloud GmbH", Publication.LIVE, null);
    static final ResellerPublication NORDWIND =
            reseller("Nordwind <IT> & Söhne", Publication.FAILED, "is suspended in the cloud-reseller program");
    static final ResellerPublication HARBOR = reseller("Harbor Networks", Publication.AUTHORIZING, null);

    private static final Margin CUSTOM = new Margin.CustomPrice(List.of(
            new MarketPrice("P1M", "P1M", "DE", BigMoney.parse("EUR 39.00")),
            new MarketPrice("P1M", "P1M", "US", BigMoney.parse("USD 42.50")),
            new MarketPrice("P3Y", "P1Y", "US", BigMoney.parse("USD 399.2"))));

    private SampleOffers() {}

    static Snapshot to(ResellerPublication... resellers) {
        return startingAt(JANUARY, resellers);
    }

    static Snapshot startingAt(OfferStart start, ResellerPublication... resellers) {
        return snapshot(start, true, "mara", resellers);
    }

    static Snapshot neverLive(ResellerPublication... resellers) {
        return snapshot(JANUARY, false, "mara", resellers);
    }

    static Snapshot byItself(ResellerPublication... resellers) {
        return snapshot(JANUARY, true, "calends", resellers);
    }

    private static Snapshot snapshot(OfferStart start, boolean lived, String actor, ResellerPublication... resellers) {
        return new Snapshot(
                offer(start),
                "Halden Software",
                Map.of("halden-vault", vault()),
                List.of(resellers),
                lived,
                START,
                actor);
    }

    static ResellerPublication reseller(String name, Publication state, String reason) {
        return new ResellerPublication(UUID.nameUUIDFromBytes(name.getBytes()), name, state, reason, START);
    }

    private static PrivateOffer offer(OfferStart start) {
        var lines = List.of(
                new OfferLine("halden-vault", null, new Margin.Percentage(new BigDecimal("12.5000"))),
                new OfferLine("halden-vault", "enterprise", CUSTOM));
        var content = new DraftContent(
                "Winter <launch>", start, YearMonth.of(2027, 3), List.of("deals@halden.example"), lines, List.of());
        return new PrivateOffer(
                ID, "halden", content, PrivateOfferState.LIVE, new OfferTerm(START, END), null, 3, START, START);
    }

    private static Product vault() {
        var vault = SampleProducts.vault();
        return new Product(
                vault.key(),
                vault.id(),
                vault.publisher(),
                vault.title(),
                vault.offerType(),
                vault.state(),
                vault.resellerChannel(),
                vault.exclusive(),
                List.of(named(vault.plans().get(0), "Enterprise")));
    }

    private static Plan named(Plan plan, String name) {
        return new Plan(
                plan.id(),
                plan.state(),
                name,
                plan.summary(),
                plan.description(),
                plan.pricingModel(),
                plan.visibility(),
                plan.hidden(),
                plan.trial(),
                plan.markets(),
                plan.prices(),
                plan.meters(),
                plan.users());
    }
}

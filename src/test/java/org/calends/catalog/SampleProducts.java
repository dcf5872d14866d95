package org.calends.catalog;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** Products as tests need them. */
public final class SampleProducts {

    public static final Publisher HALDEN = new Publisher("halden", "Halden Software");
    public static final Publisher FERNHILL = new Publisher("fernhill", "Fernhill Security");

    private SampleProducts() {}

    /** Published and opted in for everybody: a plan per user, and a private one. */
    public static Product vault() {
        return product(
                "halden-vault",
                HALDEN,
                "Halden Vault",
                OfferType.SAAS,
                true,
                perUser("enterprise", Visibility.PUBLIC, usd("P1M", "P1M", "49.99"), usd("P3Y", "P1Y", "449.00")),
                perUser("acme-only", Visibility.PRIVATE, usd("P1Y", "P1Y", "399.00")));
    }

    /** Of Halden, and open to no reseller whom it did not choose. */
    public static Product closed(String key) {
        var open = product(
                key,
                HALDEN,
                key,
                OfferType.SAAS,
                true,
                perUser("enterprise", Visibility.PUBLIC, usd("P1M", "P1M", "10.00")));
        return new Product(
                key,
                open.id(),
                open.publisher(),
                key,
                open.offerType(),
                open.state(),
                ResellerChannel.SELECTED,
                false,
                open.plans());
    }

    /** Of Halden, seen by all resellers and sold by those whom it lets in. */
    public static Product exclusive(String key) {
        return closed(key).openTo(ResellerChannel.ANY, true);
    }

    /** Flat rate, for a month or a year, with events on top: a thousand are in the price of a month. */
    public static Product insight() {
        var events = new Meter(
                "events", "Events", "event", BigMoney.parse("USD 0.0045"), List.of(new Meter.Included("P1M", 1000L)));
        var flat = plan(
                "team",
                PricingModel.FLAT_RATE,
                Visibility.PUBLIC,
                usd("P1M", "P1M", "99.00"),
                usd("P1Y", "P1M", "89.00"));
        var team = new Plan(
                flat.id(),
                flat.state(),
                flat.name(),
                flat.summary(),
                flat.description(),
                flat.pricingModel(),
                flat.visibility(),
                false,
                null,
                flat.markets(),
                flat.prices(),
                List.of(events),
                UserLimits.NONE);
        return product("halden-insight", HALDEN, "Halden Insight", OfferType.SAAS, true, team);
    }

    /** A machine image: one plan by usage with a price below a cent, one that the marketplace does not bill. */
    public static Product mesh() {
        return product(
                "fernhill-mesh",
                FERNHILL,
                "Fernhill Mesh",
                OfferType.AZURE_VM,
                true,
                new Plan(
                        "per-core",
                        PlanState.LIVE,
                        "Per core",
                        "",
                        "Sensor image",
                        PricingModel.USAGE,
                        Visibility.PUBLIC,
                        false,
                        "P3M",
                        Set.of("DE", "ES"),
                        List.of(new ListPrice("PT1H", "PT1H", BigMoney.parse("USD 0.07125"), "core")),
                        List.of(),
                        UserLimits.NONE),
                new Plan(
                        "byol",
                        PlanState.LIVE,
                        "Bring your own license",
                        "",
                        "Sensor image",
                        PricingModel.BYOL,
                        Visibility.PUBLIC,
                        false,
                        null,
                        Set.of("DE"),
                        List.of(),
                        List.of(),
                        UserLimits.NONE));
    }

    /** Software with two plans to try out for a month, and one that is paid from the beginning. */
    public static Product notes() {
        return product(
                "halden-notes",
                HALDEN,
                "Halden Notes",
                OfferType.SAAS,
                true,
                trying(
                        perUser("starter", Visibility.PUBLIC, usd("P1M", "P1M", "9.99"), usd("P1Y", "P1M", "8.99")),
                        "P1M"),
                trying(perUser("pro", Visibility.PUBLIC, usd("P1M", "P1M", "19.99")), "P1M"),
                perUser("team", Visibility.PUBLIC, usd("P1M", "P1M", "29.99")));
    }

    /** @param trial null for none */
    public static Plan trying(Plan plan, @Nullable String trial) {
        return new Plan(
                plan.id(),
                plan.state(),
                plan.name(),
                plan.summary(),
                plan.description(),
                plan.pricingModel(),
                plan.visibility(),
                plan.hidden(),
                trial,
                plan.markets(),
                plan.prices(),
                plan.meters(),
                plan.users());
    }

    public static Product product(
            String key, Publisher publisher, String title, OfferType type, boolean published, Plan... plans) {
        var id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        var state = published ? ProductState.LIVE : ProductState.DRAFT;
        return new Product(key, id, publisher.id(), title, type, state, ResellerChannel.ANY, false, List.of(plans));
    }

    public static Plan perUser(String id, Visibility visibility, ListPrice... prices) {
        return plan(id, PricingModel.PER_USER, visibility, prices);
    }

    /** Live, in two markets, with a description. */
    public static Plan plan(String id, PricingModel model, Visibility visibility, ListPrice... prices) {
        return new Plan(
                id,
                PlanState.LIVE,
                id,
                "",
                "What it is",
                model,
                visibility,
                false,
                null,
                Set.of("DE", "US"),
                List.of(prices),
                List.of(),
                UserLimits.NONE);
    }

    public static ListPrice usd(String term, String payment, String amount) {
        return new ListPrice(term, payment, BigMoney.parse("USD " + amount), null);
    }
}

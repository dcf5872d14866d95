package org.calends.subscription;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.SampleCatalog;
import org.calends.customer.SampleCustomers;
import org.calends.database.TestDatabase;

/** The room's doors on a test database, with time in a test's hands. */
public final class SubscriptionRoom {

    public static final String SOFTWARE = "halden-vault";
    public static final String MACHINE = "fernhill-mesh";

    public final Subscriptions subscriptions;
    public final TermEnds ends;
    public final Trials trials;
    public final SubscriptionManagement management;
    public final Cancellations cancellations;
    public final BuyerCheck buyers;
    final OpenSubscriptions open;
    final MarketplaceCalendar calendar;

    public SubscriptionRoom(TestDatabase database, MovableClock clock) {
        this(database, clock, (subscription, at) -> {});
    }

    public SubscriptionRoom(TestDatabase database, MovableClock clock, Refunds refunds) {
        var jdbc = database.jdbc();
        var settings = new SubscriptionSettings(Duration.ofDays(30), Duration.ofDays(30), Set.of(MACHINE));
        calendar = new MarketplaceCalendar(clock);
        var rhythm = new Rhythm(settings, calendar);
        var rows = new SubscriptionRows(jdbc, new SuspensionRows(jdbc));
        var search = new SubscriptionSearch(jdbc, rows);
        var log = new SubscriptionLog(jdbc);
        var customers = SampleCustomers.check(jdbc);
        subscriptions = new Subscriptions(search, rows, log, SampleCatalog.on(database), rhythm);
        management = new SubscriptionManagement(search, rows, log, customers, rhythm);
        cancellations = new Cancellations(search, rows, log, rhythm, refunds);
        ends = new TermEnds(search, rows, log, rhythm, refunds, database.transaction());
        trials = new Trials(new BuyerSearch(jdbc, rows), search, rows, log);
        buyers = new BuyerCheck(customers, new BuyerSearch(jdbc, rows), search, settings);
        open = new OpenSubscriptions(search);
    }

    public UUID opened(UUID reseller, UUID customer, String product, String term, Instant at) {
        var plan = product.equals(SOFTWARE) ? "enterprise" : "per-core";
        return subscriptions.open(
                new NewSubscription(reseller, customer, product, plan, term, "DE", BigDecimal.TEN, true, null),
                at,
                "Sale 1");
    }
}

package org.calends.sales;

import static org.calends.catalog.SampleProducts.insight;
import static org.calends.catalog.SampleProducts.mesh;
import static org.calends.catalog.SampleProducts.notes;
import static org.calends.catalog.SampleProducts.vault;
import static org.calends.reseller.SampleResellers.active;
import static org.calends.reseller.SampleResellers.tenant;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.calends.api.PageRequest;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.calendar.MovableClock;
import org.calends.catalog.Product;
import org.calends.catalog.SampleCatalog;
import org.calends.catalog.SampleProducts;
import org.calends.customer.SampleCustomers;
import org.calends.database.TestDatabase;
import org.calends.pricing.GrantedMargin;
import org.calends.pricing.SamplePricing;
import org.calends.reseller.SampleResellers;
import org.calends.subscription.SubscriptionRoom;

/** The ledger on a test database: real prices and subscriptions, with margins and time in a test's hands. */
final class SalesRoom {

    static final UUID RESELLER = tenant(1);
    static final UUID CUSTOMER = UUID.fromString("5c000000-0000-4000-8000-000000000001");
    static final String OFFER = "PO-2701-7GK4MX";

    private static final String ADD_OFFER = """
            insert into private_offer (id, publisher_id, name, name_key, start_asap, state, version, created_at, updated_at)
            select :id, 'halden', :id, :id, true, 'DRAFT', 1, current_timestamp, current_timestamp from (select 1 as one) o
            where not exists (select 1 from private_offer where id = :id)
            """;

    final MovableClock clock = new MovableClock();
    final List<GrantedMargin> granted = new ArrayList<>();
    final SubscriptionRoom room;
    final LockedPrices prices;
    final Booking booking;
    final Bills bills;
    final Provisioning provisioning;
    final Renewals renewals;
    final TestDatabase database;
    final JdbcSales sales;
    final UsageRating usage;
    final LateMargins late;
    final SeatChanges seats;
    final FreeTrials freeTrials;
    final ExpectedPayments expected;
    final SalesLedger ledger;

    SalesRoom(TestDatabase database) {
        this.database = database;
        var calendar = new MarketplaceCalendar(clock);
        sales = new JdbcSales(database.jdbc());
        booking = new Booking(sales, calendar);
        bills = new Bills(database.jdbc(), sales);
        room = new SubscriptionRoom(database, clock, new TermRefunds(bills, booking));
        var catalog = SampleCatalog.on(database);
        var pricing = SamplePricing.over(catalog, () -> granted, calendar);
        prices = new LockedPrices(pricing, mock(), calendar);
        freeTrials = new FreeTrials(catalog, room.trials, bills, calendar);
        provisioning = new Provisioning(catalog, room.subscriptions, freeTrials, room.trials);
        expected = new ExpectedPayments(database.jdbc(), bills);
        var seller = new SellerCheck(SampleResellers.directory(database, calendar), bills);
        var check = new OrderCheck(seller, room.buyers, catalog, pricing, freeTrials);
        ledger = new SalesLedger(check, prices, booking, sales, provisioning);
        var installments = new Installments(bills, booking, room.subscriptions, calendar, database.transaction());
        seats = new SeatChanges(
                room.subscriptions,
                catalog,
                seller,
                pricing,
                new SeatBilling(room.subscriptions, new Contracts(bills, installments), prices, bills, booking));
        usage = new UsageRating(
                room.subscriptions,
                catalog,
                new UsageBilling(bills, new IncludedUsage(bills, room.subscriptions), prices, booking),
                new UsageCheck(calendar),
                pricing);
        late = new LateMargins(
                bills, (reseller, product, at) -> granted, prices, booking, calendar, database.transaction());
        renewals = new Renewals(room.ends, provisioning, prices, booking, installments, database.transaction());
    }

    /** A reseller, its customer in Germany, two products, and an offer to name. */
    void open(Instant now) {
        clock.freeze(now);
        SampleCatalog.save(database, vault(), paidAtOnce(mesh()), insight(), notes());
        SampleResellers.save(database, active(1, "Solstice"));
        SampleCustomers.relate(database.jdbc(), RESELLER, CUSTOMER, "DE");
        offer(OFFER);
    }

    private static Product paidAtOnce(Product product) {
        return product.with(product.plans().stream()
                .map(plan -> SampleProducts.trying(plan, null))
                .toList());
    }

    /** Ordered now by the reseller for its customer, and not activated. */
    Sale ordered(String plan, String term, String quantity) {
        return ledger.record(order(CUSTOMER, plan, term, quantity));
    }

    static Order order(UUID customer, String plan, String term, String quantity) {
        return new Order(RESELLER, customer, "halden-notes", plan, term, new BigDecimal(quantity), "DE");
    }

    /** Known, if it is not yet. */
    void offer(String id) {
        database.jdbc().sql(ADD_OFFER).param("id", id).update();
    }

    /** In US dollars, from an instant on. */
    void listPrice(String product, String item, String amount, String since) {
        database.jdbc()
                .sql("""
                        insert into price (product_key, plan_id, item, market, valid_from, amount, currency)
                        select product_key, plan_id, item, market, :since, :amount, currency from price
                        where product_key = :product and item = :item and market = ''
                        """)
                .param("since", Instant.parse(since).atOffset(ZoneOffset.UTC))
                .param("amount", new BigDecimal(amount))
                .param("product", product)
                .param("item", item)
                .update();
    }

    /** Sold now, and activated at once. */
    UUID sold(String plan, String term, String quantity) {
        return sold("halden-vault", plan, term, quantity);
    }

    UUID sold(String product, String plan, String term, String quantity) {
        var order = new Order(RESELLER, CUSTOMER, product, plan, term, new BigDecimal(quantity), "DE");
        var id = UUID.randomUUID();
        var quoted = prices.quote(order);
        var subscription = provisioning.of(id, order, true, quoted.at());
        booking.first(id, SaleKind.ORDER, subscription, quoted);
        return subscription;
    }

    /** Provisioned now, to be paid as it is used. */
    UUID opened(String product, String plan, String term) {
        return provisioning.open(
                new Order(RESELLER, CUSTOMER, product, plan, term, BigDecimal.ONE, "DE"), true, prices.now());
    }

    void activateAll() {
        database.jdbc()
                .sql("update subscription set status = 'ACTIVE', lapses_at = null")
                .update();
    }

    /** Every row of a subscription as kind and amount, the oldest first. */
    List<String> ledger(UUID subscription) {
        var page = sales.page(new SaleQuery(subscription, null), new SaleScope(null, null), new PageRequest(0, 200));
        var rows = new ArrayList<>(page.items());
        Collections.reverse(rows);
        return rows.stream()
                .map(sale -> sale.kind() + " " + sale.price().charge().line().getAmount() + " "
                        + sale.price().charge().payout().getAmount())
                .toList();
    }
}

package org.calends.pricelist;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.Prices;
import org.calends.catalog.Product;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to price changes of published plans (C16). The new prices are stored at once, valid from the first of their month;
 * so they are right from that instant, whoever is late.
 */
@Component
@Transactional
public class PriceChanges {

    private final OwnProducts products;
    private final Prices prices;
    private final MarketConversion conversion;
    private final PriceChangeRows changes;
    private final MarketplaceCalendar calendar;

    PriceChanges(
            OwnProducts products,
            Prices prices,
            MarketConversion conversion,
            PriceChangeRows changes,
            MarketplaceCalendar calendar) {
        this.products = products;
        this.prices = prices;
        this.conversion = conversion;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** The latest first. */
    public List<PriceChange> of(Product product, Plan plan) {
        return changes.of(product.key(), plan.id());
    }

    /**
     * Plans a change.
     *
     * @param month when it takes effect; null is the earliest possible
     */
    public PriceChange request(String productKey, String planId, @Nullable YearMonth month, List<PriceEntry> entries) {
        var product = products.locked(productKey);
        var plan = OwnProducts.plan(product, planId);
        refuseUnchangeable(plan);
        var now = calendar.now();
        if (changes.pending(productKey, planId, now).isPresent()) {
            throw new ChangePending(plan, "Wait until it has been carried out, or cancel it.");
        }
        var lines = new ChangeLines(plan, new PriceBook(prices.inForce(productKey, planId, now)), conversion, now)
                .read(entries);
        var effective = calendar.startOf(month(product, month, lines));
        var user = CurrentUser.get().name();
        var change = new PriceChange(
                UUID.randomUUID(), productKey, planId, effective, now, user, PriceChange.State.PENDING, lines);
        changes.add(change);
        prices.put(productKey, change.prices());
        return change;
    }

    /** Calls a change off, within two days. */
    public void cancel(String productKey, String planId, UUID id) {
        products.locked(productKey);
        var change = changes.of(productKey, planId).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("Price change " + id));
        var now = calendar.now();
        if (change.stateAt(now) != PriceChange.State.PENDING || !now.isBefore(change.cancelableUntil())) {
            throw new NotCancelable(change, now);
        }
        changes.close(id, PriceChange.State.CANCELED, now);
        prices.remove(productKey, change.prices());
    }

    /** Notes which changes have taken effect. */
    public int apply() {
        return changes.apply(calendar.now());
    }

    private static void refuseUnchangeable(Plan plan) {
        if (plan.state() != PlanState.LIVE) {
            throw Invalid.of(Violation.of(
                    "", "change.notLive", "“" + plan.name() + "” is not sold: change its prices directly.", "C16"));
        }
        if (plan.hidden()) {
            throw Invalid.of(Violation.of(
                    "", "change.hidden", "“" + plan.name() + "” is hidden; its prices do not change.", "C16"));
        }
    }

    private YearMonth month(Product product, @Nullable YearMonth wanted, List<PriceChange.Line> lines) {
        var increase = lines.stream().anyMatch(PriceChange.Line::isIncrease);
        var earliest = ChangeMonths.earliest(product.offerType(), increase, calendar.now(), calendar);
        if (wanted == null || wanted.equals(earliest) || increase && wanted.isAfter(earliest)) {
            return wanted == null ? earliest : wanted;
        }
        var message = increase
                ? "A higher price needs 90 days; the earliest month is " + earliest + "."
                : "A lower price takes effect in " + earliest + ".";
        throw Invalid.of(Violation.of("month", "month.notice", message, "C16"));
    }
}

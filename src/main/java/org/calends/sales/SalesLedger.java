package org.calends.sales;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.calends.api.Page;
import org.calends.api.PageRequest;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what was sold. A sale and a withdrawal of the same offer happen one after the other (R82). */
@Component
@Transactional
public class SalesLedger {

    private final OrderCheck check;
    private final LockedPrices prices;
    private final Booking booking;
    private final JdbcSales sales;
    private final Provisioning provisioning;

    SalesLedger(OrderCheck check, LockedPrices prices, Booking booking, JdbcSales sales, Provisioning provisioning) {
        this.check = check;
        this.prices = prices;
        this.booking = booking;
        this.sales = sales;
        this.provisioning = provisioning;
    }

    /**
     * What an order brought about.
     *
     * @param sale null for what is paid as it is used
     */
    public record Provisioned(UUID subscription, @Nullable Sale sale) {}

    /** Sells at the price of this moment, keeps it and provisions it; an operator does so for who sold elsewhere (P20). */
    public Sale record(Order order) {
        return sell(checked(order), true);
    }

    /** Provisions what a reseller orders for its customer: sold at once, unless it is paid as it is used (P3, P15). */
    public Provisioned provision(Order order, boolean autoRenew) {
        var plain = checked(order);
        if (provisioning.isUsage(plain)) {
            return new Provisioned(provisioning.open(plain, autoRenew, prices.now()), null);
        }
        var sale = sell(plain, autoRenew);
        return new Provisioned(Objects.requireNonNull(sale.subscription()), sale);
    }

    private Order checked(Order order) {
        mayOrder(order);
        check.refuse(order.at(prices.now()));
        return order.plain();
    }

    private Sale sell(Order order, boolean autoRenew) {
        var id = UUID.randomUUID();
        var kind = provisioning.isUsage(order) ? SaleKind.USAGE : SaleKind.ORDER;
        var now = prices.now();
        var freeUntil = provisioning.freeUntil(order, now);
        if (freeUntil.isPresent()) {
            var free = prices.free(order.at(now));
            var subscription = provisioning.of(id, order, autoRenew, free.at());
            return booking.tried(id, kind, subscription, free, freeUntil.get());
        }
        var quoted = prices.quote(order);
        return booking.first(id, kind, provisioning.of(id, order, autoRenew, quoted.at()), quoted);
    }

    /** Why an order would be refused now: every reason at once, and none when it can go through (P16). */
    public List<Violation> refusals(Order order) {
        mayOrder(order);
        return check.violations(order.at(prices.now()));
    }

    /** A sale that concerns whoever asks: the reseller, the publisher of what was sold, or an operator. */
    public Sale sale(UUID id) {
        return sales.find(id, SaleScope.of(CurrentUser.get())).orElseThrow(() -> new UnknownSale(id));
    }

    /** The rows of the ledger that concern whoever asks, the newest first. */
    public Page<Sale> search(SaleQuery query, PageRequest page) {
        return sales.page(query, SaleScope.of(CurrentUser.get()), page);
    }

    private static void mayOrder(Order order) {
        var user = CurrentUser.get();
        if (user.role() == Role.RESELLER && !user.requireReseller().equals(order.reseller())) {
            throw new AccessDeniedException("A reseller records its own sales only.");
        }
    }
}

package org.calends.sales;

import java.util.List;
import java.util.UUID;
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
    private final JdbcSales sales;
    private final Provisioning provisioning;

    SalesLedger(OrderCheck check, LockedPrices prices, JdbcSales sales, Provisioning provisioning) {
        this.check = check;
        this.prices = prices;
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
        var user = mayOrder(order);
        check.refuse(order.at(prices.now()));
        var plain = order.plain();
        var sale = prices.sale(plain, user.name());
        sales.add(sale);
        provisioning.after(plain, sale, true);
        return sale;
    }

    /** Provisions what a reseller orders for its customer: sold at once, unless it is paid as it is used (P3, P15). */
    public Provisioned provision(Order order, boolean autoRenew) {
        var user = mayOrder(order);
        check.refuse(order.at(prices.now()));
        var plain = order.plain();
        if (provisioning.isUsage(plain)) {
            return new Provisioned(provisioning.open(plain, autoRenew, prices.now()), null);
        }
        var sale = prices.sale(plain, user.name());
        sales.add(sale);
        return new Provisioned(provisioning.after(plain, sale, autoRenew), sale);
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

    private static CurrentUser mayOrder(Order order) {
        var user = CurrentUser.get();
        if (user.role() == Role.RESELLER && !user.requireReseller().equals(order.reseller())) {
            throw new AccessDeniedException("A reseller records its own sales only.");
        }
        return user;
    }
}

package org.calends.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calends.catalog.Product;
import org.calends.catalog.ResellerChannel;
import org.calends.pricing.Purchase;
import org.calends.problem.Violation;
import org.calends.reseller.AuthorizationRefusal;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.springframework.stereotype.Component;

/** Whether a reseller may sell a product, and to this customer. */
@Component
class SellerCheck {

    private final ResellerDirectory resellers;
    private final Bills bills;

    SellerCheck(ResellerDirectory resellers, Bills bills) {
        this.resellers = resellers;
        this.bills = bills;
    }

    List<Violation> violations(Purchase purchase, Optional<Product> product) {
        List<Violation> violations = new ArrayList<>();
        var tenant = purchase.reseller();
        var reseller = resellers.find(List.of(tenant)).get(tenant);
        if (reseller == null) {
            violations.add(Violation.of(
                    "reseller", "reseller.unknown", "This tenant is not in the cloud-reseller program.", "P16"));
        } else {
            reseller.refusal().map(why -> outside(reseller, why)).ifPresent(violations::add);
            product.filter(sold -> !isOpen(sold, reseller))
                    .map(sold -> closed(sold, reseller))
                    .ifPresent(violations::add);
        }
        if (tenant.equals(purchase.customer())) {
            violations.add(Violation.of(
                    "customer", "customer.self", "A reseller sells to its customers, not to itself.", "P14"));
        }
        return violations;
    }

    private static Violation outside(Reseller reseller, AuthorizationRefusal why) {
        return switch (why) {
            case LEFT_PROGRAM -> violation("left", reseller.name() + " has left the cloud-reseller program.", "P10");
            case SUSPENDED -> violation("suspended", reseller.name() + " is suspended and sells nothing new.", "P10");
            default -> violation("indirect", reseller.name() + " " + why.words() + "; its provider sells.", "P14");
        };
    }

    /** An authorization stays when the offer behind it is over (R38), and nobody loses what it has sold already (P17). */
    private boolean isOpen(Product product, Reseller reseller) {
        return (product.resellerChannel() == ResellerChannel.ANY && !product.exclusive())
                || !resellers
                        .authorized(List.of(product.key()), List.of(reseller.tenantId()))
                        .isEmpty()
                || bills.soldBy(reseller.tenantId(), product.key());
    }

    private static Violation closed(Product product, Reseller reseller) {
        return product.exclusive()
                ? Violation.of(
                        "product",
                        "product.exclusive",
                        product.title() + " is exclusive to others; " + reseller.name()
                                + " sees it, but cannot sell it.",
                        "R51")
                : Violation.of(
                        "product",
                        "product.channel-closed",
                        product.title() + " is not sold by every reseller, and " + reseller.name() + " is not let in.",
                        "P17");
    }

    private static Violation violation(String code, String message, String rule) {
        return Violation.of("reseller", "reseller." + code, message, rule);
    }
}

package org.calends.listing;

import java.util.List;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.catalog.Visibility;
import org.calends.problem.Violation;

/** What publishing a plan has fixed (C9, C10, C17, C25). Its id cannot change anyway: it is the plan's address (C4). */
final class LockRules {

    private LockRules() {}

    static List<Violation> violations(Plan published, Plan changed) {
        var objections = new Objections();
        objections.addIf(
                published.pricingModel() != changed.pricingModel(),
                "pricingModel",
                "pricingModel.locked",
                "The pricing model is fixed, because the plan is published.",
                "C9");
        objections.addIf(
                published.visibility() == Visibility.PUBLIC && changed.visibility() == Visibility.PRIVATE,
                "visibility",
                "visibility.locked",
                "A public plan stays public. Stop it, and add a private one.",
                "C17");
        objections.addIf(
                published.trial() != null && !published.trial().equals(changed.trial()),
                "trial",
                "trial.locked",
                "The free trial stays, because the plan is published with it.",
                "C25");
        published.prices().forEach(price -> price(price, changed, objections));
        published.meters().forEach(meter -> meter(meter, changed, objections));
        return objections.all();
    }

    private static void price(ListPrice price, Plan changed, Objections objections) {
        var now = changed.prices().stream()
                .filter(other -> other.item().equals(price.item()))
                .findFirst();
        objections.addIf(
                now.isEmpty(),
                "prices",
                "term.locked",
                "The price for " + price.item() + " is published and cannot be removed.",
                "C10");
        objections.addIf(
                now.isPresent() && !now.get().payment().equals(price.payment()),
                "prices",
                "payment.locked",
                "How " + price.item() + " is paid is published and cannot be changed.",
                "C10");
        objections.addIf(
                now.isPresent() && !now.get().unit().isEqual(price.unit()),
                "prices",
                "price.locked",
                "The price for " + price.item() + " is published. Plan a price change instead.",
                "C16");
    }

    private static void meter(Meter meter, Plan changed, Objections objections) {
        var now = changed.meters().stream()
                .filter(other -> other.id().equals(meter.id()))
                .findFirst();
        objections.addIf(
                now.isEmpty(),
                "meters",
                "meter.locked",
                "The meter " + meter.id() + " is published and cannot be removed.",
                "C10");
        objections.addIf(
                now.isPresent() && !now.get().price().isEqual(meter.price()),
                "meters",
                "price.locked",
                "The price of " + meter.id() + " is published. Plan a price change instead.",
                "C16");
    }
}

package org.calends.listing;

import static org.calends.catalog.OwnProducts.plan;
import static org.calends.listing.PlanCheck.refuseIncomplete;
import static org.calends.listing.PlanCheck.refuseWrong;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.calends.catalog.CatalogRecords;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.Product;
import org.calends.catalog.StaleProduct;
import org.calends.pricelist.PricedPlans;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a publisher may do with the plans of its products. */
@Component
@Transactional
public class PlanManagement {

    private final OwnProducts products;
    private final CatalogRecords records;
    private final PricedPlans plans;
    private final PlanCheck check;
    private final Publication publication;

    PlanManagement(
            OwnProducts products, CatalogRecords records, PricedPlans plans, PlanCheck check, Publication publication) {
        this.products = products;
        this.records = records;
        this.plans = plans;
        this.check = check;
        this.publication = publication;
    }

    /** Adds a draft; it may be incomplete (C6). */
    public void add(String productKey, Plan content) {
        var product = products.locked(productKey);
        publication.refuseHeld(product);
        if (product.plan(content.id()).isPresent()) {
            throw Invalid.of(Violation.of(
                    "id", "id.taken", "There is already a plan “" + content.id() + "”. Choose another id.", "C4"));
        }
        store(product, content.in(PlanState.DRAFT), Stream.empty());
    }

    /** Changes a plan as a whole; of what is published, only what is not fixed. */
    public void edit(String productKey, String planId, int expectedVersion, Plan content) {
        var product = products.locked(productKey);
        publication.refuseHeld(product);
        var before = plan(product, planId);
        StaleProduct.refuse(planId, products.version(product, before), expectedVersion);
        var locks = before.draft() ? Stream.<Violation>empty() : LockRules.violations(before, content).stream();
        var after = content.in(before.state());
        if (before.draft()) {
            store(product, after, locks);
        } else {
            var changed = with(product, after);
            refuseIncomplete(Stream.of(locks, check.product(changed).stream(), check.plan(changed, after).stream())
                    .flatMap(violations -> violations));
            plans.save(product, after);
            refuseIncomplete(publication.obstacles(changed, after));
        }
    }

    /** Removes a draft for good. */
    public void delete(String productKey, String planId) {
        var product = products.locked(productKey);
        publication.refuseHeld(product);
        var plan = plan(product, planId);
        if (!plan.draft()) {
            throw new NotInThisState("“" + plan.name() + "” is published. Stop selling it instead.");
        }
        publication.forget(product, plan);
        records.remove(productKey, plan);
    }

    /** Puts a plan of a published product on sale, or on sale again. */
    public void publish(String productKey, String planId) {
        var product = products.locked(productKey);
        NotInThisState.refuseReviewed(product);
        var plan = plan(product, planId);
        if (!product.published()) {
            throw new NotInThisState("“" + product.title() + "” is not published. Publish it together with its plans.");
        }
        refuseIncomplete(Stream.concat(check.product(product).stream(), publication.obstacles(product, plan)));
        publication.publish(product, plan);
    }

    /** Sells it no more; who has bought it keeps it. */
    public void stop(String productKey, String planId) {
        var product = products.locked(productKey);
        var plan = plan(product, planId);
        if (plan.state() != PlanState.LIVE) {
            throw new NotInThisState("“" + plan.name() + "” is not sold.");
        }
        plans.save(product, plan.in(PlanState.STOPPED));
    }

    private void store(Product product, Plan plan, Stream<Violation> locks) {
        var changed = with(product, plan);
        refuseWrong(Stream.of(locks, check.product(changed).stream(), check.plan(changed, plan).stream())
                .flatMap(violations -> violations));
        plans.save(product, plan);
    }

    private static Product with(Product product, Plan plan) {
        var plans = new ArrayList<>(product.plans());
        plans.replaceAll(other -> other.id().equals(plan.id()) ? plan : other);
        if (product.plan(plan.id()).isEmpty()) {
            plans.add(plan);
        }
        return product.with(plans);
    }
}

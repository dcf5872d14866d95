package org.calends.dashboard.products;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.listing.PlanManagement;
import org.calends.listing.PlanTab;
import org.calends.listing.ProductManagement;
import org.calends.listing.Publication;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the steps of products and plans, and says beforehand what stands against them. */
@Component
class ListingSteps {

    private final ProductManagement products;
    private final PlanManagement plans;
    private final Publication publication;
    private final ListingWords words;

    ListingSteps(ProductManagement products, PlanManagement plans, Publication publication, ListingWords words) {
        this.products = products;
        this.plans = plans;
        this.publication = publication;
        this.words = words;
    }

    /**
     * Something that is missing before a publication.
     *
     * @param plan in which; null for the product itself
     * @param problem with the field of the plan's form
     */
    record Obstacle(@Nullable Plan plan, Violation problem) {}

    /** @param plan null for the product as a whole */
    void take(ListingStep step, Product product, @Nullable Plan plan) {
        var key = product.key();
        if (plan == null) {
            switch (step) {
                case PUBLICATION -> products.publish(key);
                case STOP -> products.stop(key);
                case REMOVAL -> products.delete(key);
            }
        } else {
            switch (step) {
                case PUBLICATION -> plans.publish(key, plan.id());
                case STOP -> plans.stop(key, plan.id());
                case REMOVAL -> plans.delete(key, plan.id());
            }
        }
    }

    /** What hinders a plan, or a product with all its drafts, from being published. */
    List<Obstacle> obstacles(Product product, @Nullable Plan plan) {
        if (plan != null) {
            return inside(product, plan).toList();
        }
        return Stream.concat(
                        publication.obstacles(product).stream().map(it -> new Obstacle(null, words.told(it, ""))),
                        product.plans().stream().filter(Plan::draft).flatMap(draft -> inside(product, draft)))
                .toList();
    }

    /** What each part of a plan lacks (C6). */
    Map<PlanTab, List<Violation>> tabs(Product product, Plan plan) {
        Map<PlanTab, List<Violation>> told = new EnumMap<>(PlanTab.class);
        publication
                .tabs(product, plan)
                .forEach((tab, violations) ->
                        told.put(tab, violations.stream().map(this::inForm).toList()));
        return told;
    }

    private Stream<Obstacle> inside(Product product, Plan plan) {
        return publication.tabs(product, plan).values().stream()
                .flatMap(List::stream)
                .map(it -> new Obstacle(plan, inForm(it)));
    }

    private Violation inForm(Violation violation) {
        return words.told(violation, violation.field().replaceAll("\\W.*", ""));
    }
}

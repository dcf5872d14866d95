package org.calends.dashboard.setup;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.jspecify.annotations.Nullable;

/** A product with all that can be picked of it, and with what cannot and why. */
record Shelf(Product product, List<Item> items) {

    /**
     * The whole product, or one of its plans.
     *
     * @param value product and plan in one; without a plan for the whole
     * @param plan null for the whole
     * @param obstacle why it cannot have a margin, as the rest of a sentence; null when it can
     */
    record Item(
            String value,
            @Nullable Plan plan,
            boolean taken,
            @Nullable String obstacle) {

        public boolean open() {
            return !taken && obstacle == null;
        }
    }

    static Shelf of(Product product, Set<String> taken) {
        var obstacle = product.marginObstacle().orElse(null);
        var whole = item(product, null, taken, obstacle);
        var plans = product.plans().stream()
                .map(plan -> item(
                        product,
                        plan,
                        taken,
                        obstacle == null ? plan.marginObstacle().orElse(null) : obstacle));
        return new Shelf(product, Stream.concat(Stream.of(whole), plans).toList());
    }

    private static Item item(Product product, @Nullable Plan plan, Set<String> taken, @Nullable String obstacle) {
        var value = product.key() + "/" + (plan == null ? "" : plan.id());
        return new Item(value, plan, taken.contains(value), obstacle);
    }
}

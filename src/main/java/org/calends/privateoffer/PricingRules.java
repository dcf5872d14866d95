package org.calends.privateoffer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.pricing.Margin;
import org.calends.problem.Violation;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What the lines of an offer may name and grant (R8-R12, R15, R18; A.3). */
class PricingRules {

    private static final BigDecimal SMALLEST = new BigDecimal("0.01");
    private static final BigDecimal LARGEST = new BigDecimal("100");
    private static final int DECIMALS = 2;

    private final OfferSettings settings;
    private final CustomPriceRules customPrices;

    PricingRules(OfferSettings settings, Function<String, Optional<CurrencyUnit>> currencies) {
        this.settings = settings;
        this.customPrices = new CustomPriceRules(currencies);
    }

    List<Violation> violations(String publisher, List<OfferLine> lines, Map<String, Product> products) {
        var violations = new ArrayList<Violation>();
        if (lines.isEmpty()) {
            violations.add(Violation.of("pricing", "pricing.required", "Add at least one product or plan.", "A.3"));
        }
        if (lines.size() > settings.mostLines()) {
            violations.add(Violation.of(
                    "pricing",
                    "pricing.tooMany",
                    "You can add up to %d products or plans; remove %d."
                            .formatted(settings.mostLines(), lines.size() - settings.mostLines()),
                    "A.3"));
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            String field = "pricing[" + i + "]";
            if (!named.add(line.product() + "/" + line.plan())) {
                violations.add(
                        Violation.of(field, "pricing.duplicate", title(line) + " is already in the list.", "R18"));
            }
            obstacle(publisher, line, products.get(line.product()), field).ifPresent(violations::add);
            violations.addAll(margin(line, products.get(line.product()), field));
        }
        return violations;
    }

    /** Another publisher's products do not exist for this one. */
    private static Optional<Violation> obstacle(
            String publisher, OfferLine line, @Nullable Product product, String field) {
        if (product == null || !product.publisher().equals(publisher)) {
            return Optional.of(Violation.of(
                    field + ".product",
                    "pricing.unknownProduct",
                    "“" + line.product() + "” is not one of your products.",
                    "R8"));
        }
        var why = product.marginObstacle();
        if (why.isPresent()) {
            return Optional.of(Violation.of(
                    field + ".product",
                    "pricing.notTransactable",
                    product.title() + " " + why.get() + ", so it cannot have a margin.",
                    "R8"));
        }
        if (line.plan() == null) {
            return Optional.empty();
        }
        var plan = product.plan(line.plan());
        if (plan.isEmpty()) {
            return Optional.of(Violation.of(
                    field + ".plan",
                    "pricing.unknownPlan",
                    product.title() + " has no plan “" + line.plan() + "”.",
                    "R12"));
        }
        return plan.get()
                .marginObstacle()
                .map(obstacle -> Violation.of(
                        field + ".plan",
                        "pricing.notTransactable",
                        plan.get().name() + " " + obstacle + ", so it cannot have a margin.",
                        "R12"));
    }

    private List<Violation> margin(OfferLine line, @Nullable Product product, String field) {
        if (line.margin() instanceof Margin.Percentage share) {
            return percentage(share.percent(), field + ".marginPercent");
        }
        if (line.margin() instanceof Margin.CustomPrice custom) {
            Plan plan = product == null || line.plan() == null
                    ? null
                    : product.plan(line.plan()).orElse(null);
            return customPrices.violations(custom, line, plan, field + ".customPrice");
        }
        return List.of(Violation.of(field, "margin.required", "Enter a margin or custom prices.", "A.3"));
    }

    private static List<Violation> percentage(BigDecimal percent, String field) {
        if (percent.compareTo(SMALLEST) < 0 || percent.compareTo(LARGEST) > 0) {
            return List.of(Violation.of(field, "margin.range", "Enter a margin between 0.01 and 100.", "A.3"));
        }
        return percent.stripTrailingZeros().scale() > DECIMALS
                ? List.of(Violation.of(field, "margin.scale", "Use up to 2 decimals.", "A.3"))
                : List.of();
    }

    private static String title(OfferLine line) {
        return line.plan() == null ? line.product() : line.product() + " / " + line.plan();
    }
}

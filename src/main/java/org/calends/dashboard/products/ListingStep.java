package org.calends.dashboard.products;

import static org.calends.catalog.OfferType.MANAGED_SERVICE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.problem.NotFound;

/** What a publisher does with a product or plan as a whole (C6); the word is the end of its address. */
enum ListingStep {
    PUBLICATION("check"),
    STOP("stop"),
    REMOVAL("trash");

    private final String icon;

    ListingStep(String icon) {
        this.icon = icon;
    }

    static ListingStep of(String word) {
        return Arrays.stream(values())
                .filter(step -> step.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("Step " + word));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The end of the keys of its words. */
    public String words(boolean stopped) {
        return stopped && this == PUBLICATION ? name() + "-AGAIN" : name();
    }

    public String icon() {
        return icon;
    }

    /** Those that lead anywhere from where a product stands; a managed service is published by a review of its own. */
    static List<ListingStep> from(Product product) {
        boolean unsold = !product.published() || product.plans().stream().anyMatch(Plan::draft);
        return Stream.of(values())
                .filter(step -> product.offerType() != MANAGED_SERVICE || step == REMOVAL)
                .filter(step -> switch (step) {
                    case PUBLICATION -> unsold;
                    case STOP -> product.published();
                    case REMOVAL -> product.state() == ProductState.DRAFT;
                })
                .toList();
    }

    /** Likewise of a plan; the first plans are published with their product. */
    static List<ListingStep> from(Product product, Plan plan) {
        return Stream.of(values())
                .filter(step -> switch (step) {
                    case PUBLICATION ->
                        product.offerType() != MANAGED_SERVICE
                                && product.published()
                                && (plan.draft() || plan.stopped());
                    case STOP -> !plan.draft() && !plan.stopped();
                    case REMOVAL -> plan.draft();
                })
                .toList();
    }
}

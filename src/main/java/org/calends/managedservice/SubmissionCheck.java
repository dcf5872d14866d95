package org.calends.managedservice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.listing.ReviewedPublication;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** What a managed service needs to be reviewed: complete plans, and a manifest for each (C6, C34). */
@Component
class SubmissionCheck {

    private final ReviewedPublication listing;
    private final Manifests manifests;

    SubmissionCheck(ReviewedPublication listing, Manifests manifests) {
        this.listing = listing;
        this.manifests = manifests;
    }

    /** Refuses with everything that is wrong or missing. */
    void refuseIncomplete(Product product) {
        var violations = Stream.concat(listing.obstacles(product), missingManifests(product))
                .toList();
        if (!violations.isEmpty()) {
            throw new Invalid("This cannot be reviewed yet.", violations);
        }
    }

    void refuseUnchanged(Product product) {
        var changed = product.plans().stream()
                .anyMatch(plan -> plan.draft()
                        || manifests.draft(product.key(), plan.id()).isPresent());
        if (!changed) {
            throw new WrongStep(
                    "There is nothing to review: write a manifest of a higher version, or add a plan.", "C34");
        }
    }

    private Stream<Violation> missingManifests(Product product) {
        List<Plan> plans = product.plans();
        return IntStream.range(0, plans.size())
                .filter(i -> !plans.get(i).stopped() && !hasManifest(product.key(), plans.get(i)))
                .mapToObj(i -> Violation.of(
                        "plans[" + i + "].manifest",
                        "manifest.required",
                        "Write a manifest for “" + plans.get(i).name() + "”.",
                        "C34"));
    }

    private boolean hasManifest(String product, Plan plan) {
        return manifests.draft(product, plan.id()).isPresent()
                || manifests.published(product, plan.id()).isPresent();
    }
}

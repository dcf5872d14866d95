package org.calends.listing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Spelling;
import org.calends.catalog.Product;
import org.jspecify.annotations.Nullable;

/**
 * A product as the API shows it, in the words of the catalog file.
 *
 * @param mayCarryMargin whether a line of a private offer may name it
 * @param whyNot why it may not, as a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProductView(
        String key,
        UUID id,
        String publisher,
        String title,
        String offerType,
        String state,
        boolean published,
        String resellerChannel,
        boolean exclusive,
        boolean mayCarryMargin,
        @Nullable String whyNot,
        List<PlanView> plans) {

    static ProductView of(Product product) {
        return new ProductView(
                product.key(),
                product.id(),
                product.publisher(),
                product.title(),
                Spelling.of(product.offerType()),
                Spelling.of(product.state()),
                product.published(),
                Spelling.of(product.resellerChannel()),
                product.exclusive(),
                product.mayCarryMargin(),
                sentence(product.title(), product.marginObstacle()),
                product.plans().stream().map(plan -> PlanView.of(product, plan)).toList());
    }

    static @Nullable String sentence(String subject, Optional<String> obstacle) {
        return obstacle.map(words -> subject + " " + words + ".").orElse(null);
    }
}

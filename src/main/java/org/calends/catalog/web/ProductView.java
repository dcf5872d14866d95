package org.calends.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.calends.api.Spelling;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
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
                product.published(),
                Spelling.of(product.resellerChannel()),
                product.exclusive(),
                product.mayCarryMargin(),
                sentence(product.title(), product.marginObstacle()),
                product.plans().stream().map(plan -> PlanView.of(product, plan)).toList());
    }

    private static @Nullable String sentence(String subject, Optional<String> obstacle) {
        return obstacle.map(words -> subject + " " + words + ".").orElse(null);
    }

    /** A plan; it may carry a margin only where its product may. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanView(
            String id,
            String name,
            String description,
            String pricingModel,
            String visibility,
            @Nullable String trial,
            boolean stopped,
            List<String> markets,
            List<PriceView> prices,
            boolean mayCarryMargin,
            @Nullable String whyNot) {

        static PlanView of(Product product, Plan plan) {
            var obstacle = plan.marginObstacle();
            var whyNot = sentence(plan.name(), obstacle);
            return new PlanView(
                    plan.id(),
                    plan.name(),
                    plan.description(),
                    Spelling.of(plan.pricingModel()),
                    Spelling.of(plan.visibility()),
                    plan.trial(),
                    plan.stopped(),
                    plan.markets().stream().sorted().toList(),
                    plan.prices().stream().map(PriceView::of).toList(),
                    product.mayCarryMargin() && obstacle.isEmpty(),
                    whyNot != null ? whyNot : sentence(product.title(), product.marginObstacle()));
        }
    }

    /** A list price; the amount is a text, so that no decimal is lost on the way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PriceView(
            String term,
            String payment,
            String amount,
            String currency,
            @Nullable String per) {

        static PriceView of(ListPrice price) {
            return new PriceView(
                    price.term(),
                    price.payment(),
                    price.unit().getAmount().toPlainString(),
                    price.unit().getCurrencyUnit().getCode(),
                    price.per());
        }
    }
}

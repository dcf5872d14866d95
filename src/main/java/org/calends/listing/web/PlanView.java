package org.calends.listing.web;

import static org.calends.listing.web.ProductView.sentence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calends.api.Amount;
import org.calends.api.Spelling;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.UserLimits;
import org.calends.listing.SentPlan;
import org.jspecify.annotations.Nullable;

/** A plan as the API shows it; it may carry a margin only where its product may. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        String id,
        String state,
        String name,
        String summary,
        String description,
        String pricingModel,
        String visibility,
        boolean hidden,
        @Nullable String trial,
        boolean stopped,
        List<String> markets,
        List<PriceView> prices,
        List<MeterView> meters,
        @Nullable UserLimits users,
        boolean mayCarryMargin,
        @Nullable String whyNot) {

    static PlanView of(Product product, Plan plan) {
        var obstacle = plan.marginObstacle();
        var whyNot = sentence(plan.name(), obstacle);
        return new PlanView(
                plan.id(),
                Spelling.of(plan.state()),
                plan.name(),
                plan.summary(),
                plan.description(),
                Spelling.of(plan.pricingModel()),
                Spelling.of(plan.visibility()),
                plan.hidden(),
                plan.trial(),
                plan.stopped(),
                plan.markets().stream().sorted().toList(),
                plan.prices().stream().map(PriceView::of).toList(),
                plan.meters().stream().map(MeterView::of).toList(),
                plan.users().equals(UserLimits.NONE) ? null : plan.users(),
                product.mayCarryMargin() && obstacle.isEmpty(),
                whyNot != null ? whyNot : sentence(product.title(), product.marginObstacle()));
    }

    /** A list price; the amount is a text, so that no decimal is lost on the way. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlanPrice")
    record PriceView(
            String term,
            String payment,
            String amount,
            String currency,
            @Nullable String per) {

        static PriceView of(ListPrice price) {
            var unit = Amount.of(price.unit());
            return new PriceView(price.term(), price.payment(), unit.amount(), unit.currency(), price.per());
        }
    }

    /** Something that is counted besides; what is included is a number of units or "unlimited". */
    record MeterView(
            String id, String name, String unit, String amount, String currency, Map<String, String> included) {

        static MeterView of(Meter meter) {
            Map<String, String> included = new LinkedHashMap<>();
            meter.included().forEach(part -> included.put(part.term(), quantity(part.quantity())));
            var price = Amount.of(meter.price());
            return new MeterView(meter.id(), meter.name(), meter.unit(), price.amount(), price.currency(), included);
        }

        private static String quantity(@Nullable Long quantity) {
            return quantity == null ? SentPlan.UNLIMITED : quantity.toString();
        }
    }
}

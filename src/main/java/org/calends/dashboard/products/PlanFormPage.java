package org.calends.dashboard.products;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import org.calends.catalog.OfferType;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.Visibility;
import org.calends.listing.PlanChoices;
import org.calends.market.Market;
import org.calends.market.Markets;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Everything that the page with the form of a plan shows. */
@Component
class PlanFormPage {

    private final Markets markets;
    private final ListingWords words;

    PlanFormPage(Markets markets, ListingWords words) {
        this.markets = markets;
        this.words = words;
    }

    /** @param plan null for a new one */
    String fill(Product product, @Nullable Plan plan, PlanForm form, List<Violation> problems, Model page) {
        var choices = PlanChoices.of(product.offerType());
        page.addAttribute("product", product);
        page.addAttribute("plan", plan);
        page.addAttribute("form", form);
        page.addAttribute("choices", choices);
        page.addAttribute("models", choices.models().stream().map(Word::of).toList());
        page.addAttribute("visibilities", List.of(Word.of(Visibility.PUBLIC), Word.of(Visibility.PRIVATE)));
        page.addAttribute("locks", plan == null ? PlanLocks.NONE : PlanLocks.of(plan));
        page.addAttribute("summarized", product.offerType() != OfferType.SAAS);
        page.addAttribute(
                "remitted",
                markets.all().stream().sorted(comparing(Market::name)).collect(partitioningBy(Market::taxRemitted)));
        words.fill(page, problems);
        return "dashboard/products/plan-form";
    }
}

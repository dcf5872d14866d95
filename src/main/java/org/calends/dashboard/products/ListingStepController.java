package org.calends.dashboard.products;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.catalog.ProductState;
import org.calends.dashboard.Htmx;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks before a product or plan is published, taken off sale or deleted, and does it (C6). */
@Controller
@RequestMapping("/products/{key}")
class ListingStepController {

    private final OwnProducts products;
    private final ListingSteps steps;
    private final ListingWords words;

    ListingStepController(OwnProducts products, ListingSteps steps, ListingWords words) {
        this.products = products;
        this.steps = steps;
        this.words = words;
    }

    @GetMapping({"/steps/{word}", "/plans/{id}/steps/{word}"})
    String ask(
            @PathVariable String key,
            @PathVariable(required = false) @Nullable String id,
            @PathVariable String word,
            HttpServletRequest http,
            Model page) {
        var product = products.visible(key);
        return ask(product, plan(product, id), ListingStep.of(word), List.of(), http, page);
    }

    @PostMapping({"/steps/{word}", "/plans/{id}/steps/{word}"})
    String take(
            @PathVariable String key,
            @PathVariable(required = false) @Nullable String id,
            @PathVariable String word,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var product = products.visible(key);
        var plan = plan(product, id);
        var step = ListingStep.of(word);
        try {
            steps.take(step, product, plan);
            return "redirect:" + after(step, product, plan);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            answer.setStatus(Problem.of(refused).status().value());
            return ask(product, plan, step, words.tell(refused, field -> ""), http, page);
        }
    }

    private static @Nullable Plan plan(Product product, @Nullable String id) {
        return id == null ? null : OwnProducts.plan(product, id);
    }

    private static String after(ListingStep step, Product product, @Nullable Plan plan) {
        var path = "/products/" + product.key();
        if (step == ListingStep.REMOVAL) {
            return plan == null ? "/products" : path;
        }
        return plan == null ? path : path + "/plans/" + plan.id();
    }

    /** What hinders a publication is listed in any case, hence what was refused for it is said once. */
    private String ask(
            Product product,
            @Nullable Plan plan,
            ListingStep step,
            List<Violation> problems,
            HttpServletRequest http,
            Model page) {
        var obstacles = step == ListingStep.PUBLICATION ? steps.obstacles(product, plan) : List.of();
        page.addAttribute("product", product);
        page.addAttribute("plan", plan);
        page.addAttribute("step", step);
        page.addAttribute("say", step.words(plan == null ? product.state() == ProductState.STOPPED : plan.stopped()));
        page.addAttribute("obstacles", obstacles);
        page.addAttribute("problems", obstacles.isEmpty() ? problems : List.of());
        return Htmx.view(http, "dashboard/products/ask", "ask");
    }
}

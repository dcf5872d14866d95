package org.calends.dashboard.products;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.listing.PlanChoices;
import org.calends.listing.PlanManagement;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A plan to write: one form, stored as a whole or refused with everything that is wrong (C4 to C25). */
@Controller
@RequestMapping("/products/{key}")
class PlanFormController {

    private static final String SAVE = "save";

    private final OwnProducts products;
    private final PlanManagement management;
    private final PlanButtons buttons;
    private final PlanFormPage pages;
    private final ListingWords words;

    PlanFormController(
            OwnProducts products,
            PlanManagement management,
            PlanButtons buttons,
            PlanFormPage pages,
            ListingWords words) {
        this.products = products;
        this.management = management;
        this.buttons = buttons;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/new-plan")
    String blank(@PathVariable String key, Model page) {
        var product = products.visible(key);
        return pages.fill(product, null, PlanForms.blank(product, choices(product)), List.of(), page);
    }

    @GetMapping("/plans/{id}/edit")
    String show(@PathVariable String key, @PathVariable String id, Model page) {
        var product = products.visible(key);
        var plan = OwnProducts.plan(product, id);
        var version = products.version(product, plan);
        var form = PlanForms.of(plan, version, choices(product), LocaleContextHolder.getLocale());
        return pages.fill(product, plan, form, List.of(), page);
    }

    @PostMapping({"/new-plan", "/plans/{id}/edit"})
    String save(
            @PathVariable String key,
            @PathVariable(required = false) @Nullable String id,
            @RequestParam(name = "do", defaultValue = SAVE) String button,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var product = products.visible(key);
        var plan = id == null ? null : OwnProducts.plan(product, id);
        var form = PlanForm.of(http, choices(product).terms().keySet());
        if (!button.equals(SAVE)) {
            return pages.fill(product, plan, buttons.after(button, form, choices(product)), List.of(), page);
        }
        try {
            return "redirect:/products/" + key + "/plans/" + saved(key, plan, form);
        } catch (Refusal refused) {
            return refused(product, plan, form, refused, answer, page);
        }
    }

    private String saved(String key, @Nullable Plan plan, PlanForm form) {
        var sending = new PlanSending(form);
        if (plan == null) {
            management.add(key, sending.sent().read(form.id()));
            return form.id();
        }
        management.edit(key, plan.id(), sending.version(), sending.sent().read(plan.id()));
        return plan.id();
    }

    /** What was typed stays in the fields; saved again, it wins over what somebody else saved. */
    private String refused(
            Product product,
            @Nullable Plan plan,
            PlanForm form,
            Refusal refused,
            HttpServletResponse answer,
            Model page) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        answer.setStatus(Problem.of(refused).status().value());
        page.addAttribute("stale", refused.kind() == Refusal.Kind.STALE);
        var next = plan == null ? form : form.at(products.version(product, plan));
        List<Violation> problems = words.tell(refused, new PlanSending(form)::place);
        return pages.fill(product, plan, next, problems, page);
    }

    private static PlanChoices choices(Product product) {
        return PlanChoices.of(product.offerType());
    }
}

package org.calends.dashboard.products;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.calends.api.Spelling;
import org.calends.catalog.OfferType;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Product;
import org.calends.catalog.ResellerChannel;
import org.calends.listing.ProductManagement;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A publisher's product, drafted and changed in a form (C4, C5, P17, R51). */
@Controller
class ProductFormController {

    private static final String VIEW = "dashboard/products/product-form";

    private final OwnProducts products;
    private final ProductManagement management;
    private final ListingWords words;

    ProductFormController(OwnProducts products, ProductManagement management, ListingWords words) {
        this.products = products;
        this.management = management;
        this.words = words;
    }

    @GetMapping("/products/drafts/new")
    String blank(Model page) {
        return form(null, ProductForm.BLANK, List.of(), page);
    }

    @PostMapping("/products/drafts/new")
    String draft(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model page) {
        var form = form(0, text(typed, "key"), text(typed, "offerType"), typed);
        try {
            form.refuseUntitled();
            management.draft(form.key(), form.title(), form.offerType(), form.resellerChannel(), form.exclusive());
            return "redirect:/products/" + form.key();
        } catch (Refusal refused) {
            return refused(null, form, refused, answer, page);
        }
    }

    @GetMapping("/products/{key}/edit")
    String show(@PathVariable String key, Model page) {
        var product = products.visible(key);
        return form(product, ProductForm.of(product, products.version(product)), List.of(), page);
    }

    @PostMapping("/products/{key}/edit")
    String change(
            @PathVariable String key,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            HttpServletResponse answer,
            Model page) {
        var product = products.visible(key);
        var form = form(version, key, Spelling.of(product.offerType()), typed);
        try {
            form.refuseUntitled();
            management.change(key, version, form.title(), form.resellerChannel(), form.exclusive());
            return "redirect:/products/" + key;
        } catch (Refusal refused) {
            return refused(product, form.at(products.version(product)), refused, answer, page);
        }
    }

    /** What was typed stays in the fields; saved again, it wins over what somebody else saved. */
    private String refused(
            @Nullable Product product, ProductForm form, Refusal refused, HttpServletResponse answer, Model page) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        answer.setStatus(Problem.of(refused).status().value());
        page.addAttribute("stale", refused.kind() == Refusal.Kind.STALE);
        return form(product, form, words.tell(refused, field -> field), page);
    }

    private String form(@Nullable Product product, ProductForm form, List<Violation> problems, Model page) {
        page.addAttribute("product", product);
        page.addAttribute("form", form);
        page.addAttribute(
                "types", Arrays.stream(OfferType.values()).map(Word::of).toList());
        page.addAttribute(
                "channels",
                Arrays.stream(ResellerChannel.values()).map(Word::of).toList());
        words.fill(page, problems);
        return VIEW;
    }

    private static ProductForm form(int version, String key, String type, Map<String, String> typed) {
        return new ProductForm(
                version,
                key,
                text(typed, "title"),
                type,
                text(typed, "resellerChannel"),
                typed.containsKey("exclusive"));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }
}

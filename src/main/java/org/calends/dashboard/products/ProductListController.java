package org.calends.dashboard.products;

import jakarta.servlet.http.HttpServletRequest;
import org.calends.api.PageRequest;
import org.calends.catalog.Catalog;
import org.calends.catalog.ProductQuery;
import org.calends.dashboard.Address;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Products to browse: a publisher's own, or, for the marketplace's people, everybody's. */
@Controller
class ProductListController {

    private final Catalog catalog;

    ProductListController(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/products")
    String list(HttpServletRequest http, Model page) {
        var address = Address.of(http, "q", "size", "page");
        var asked = address.parameters();
        var query = new ProductQuery(CurrentUser.get().offerScope().publisher(), asked.get("q"));
        var found = catalog.search(
                query,
                new PageRequest(
                        number(asked.get("page"), 0, 0, Integer.MAX_VALUE),
                        number(asked.get("size"), Pager.USUAL_SIZE, 1, PageRequest.LARGEST_SIZE)));
        page.addAttribute("address", address);
        page.addAttribute("products", found.items());
        page.addAttribute("pager", Pager.of(found, address));
        return Htmx.view(http, "dashboard/products/list", "found");
    }

    private static int number(@Nullable String word, int usual, int least, int most) {
        try {
            return word == null ? usual : Math.max(least, Math.min(most, Integer.parseInt(word)));
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }
}

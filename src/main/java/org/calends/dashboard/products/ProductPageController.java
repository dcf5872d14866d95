package org.calends.dashboard.products;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Product;
import org.calends.market.Markets;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one product: its plans, and what they cost in a market. */
@Controller
class ProductPageController {

    private static final String USUAL = "US";

    private final OwnProducts products;
    private final Catalog catalog;
    private final Markets markets;
    private final MarketplaceCalendar calendar;

    ProductPageController(OwnProducts products, Catalog catalog, Markets markets, MarketplaceCalendar calendar) {
        this.products = products;
        this.catalog = catalog;
        this.markets = markets;
        this.calendar = calendar;
    }

    @GetMapping("/products/{key}")
    String show(
            @PathVariable String key,
            @RequestParam(name = "market", required = false) @Nullable String asked,
            Model page) {
        var product = products.visible(key);
        var sold = markets(product);
        var market = asked != null && sold.contains(asked) ? asked : usual(sold);
        var prices = catalog.pricesIn(Set.of(key), market, calendar.now()).getOrDefault(key, List.of());
        page.addAttribute("product", product);
        page.addAttribute("market", market);
        page.addAttribute(
                "markets",
                sold.stream()
                        .map(markets::find)
                        .flatMap(found -> found.stream())
                        .toList());
        page.addAttribute(
                "plans",
                product.plans().stream()
                        .map(plan -> PricedPlan.of(plan, market, prices))
                        .toList());
        page.addAttribute("steps", ListingStep.from(product));
        page.addAttribute("mine", CurrentUser.get().role() == Role.PUBLISHER);
        return "dashboard/products/product";
    }

    private static Collection<String> markets(Product product) {
        var sold = new TreeSet<String>();
        product.plans().forEach(plan -> sold.addAll(plan.markets()));
        return sold;
    }

    private static String usual(Collection<String> sold) {
        return sold.contains(USUAL) ? USUAL : sold.stream().findFirst().orElse(USUAL);
    }
}

package org.calends.dashboard.products;

import java.time.Instant;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.OwnProducts;
import org.calends.pricelist.PriceChange;
import org.calends.pricelist.PriceChanges;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows what one plan costs in each market, and how that changes. */
@Controller
class PlanPageController {

    private final OwnProducts products;
    private final PlanSheets sheets;
    private final PriceChanges changes;
    private final MarketplaceCalendar calendar;

    PlanPageController(OwnProducts products, PlanSheets sheets, PriceChanges changes, MarketplaceCalendar calendar) {
        this.products = products;
        this.sheets = sheets;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** A price change, and whether it can still be called off. */
    record ChangeRow(PriceChange change, Instant now) {

        public PriceChange.State state() {
            return change.stateAt(now);
        }

        public boolean cancelable() {
            return state() == PriceChange.State.PENDING && now.isBefore(change.cancelableUntil());
        }
    }

    @GetMapping("/products/{key}/plans/{id}")
    String show(@PathVariable String key, @PathVariable String id, Model page) {
        var product = products.visible(key);
        var plan = OwnProducts.plan(product, id);
        var now = calendar.now();
        page.addAttribute("sheet", sheets.of(product, plan, now));
        page.addAttribute(
                "changes",
                changes.of(product, plan).stream()
                        .map(change -> new ChangeRow(change, now))
                        .toList());
        page.addAttribute("steps", ListingStep.from(product, plan));
        page.addAttribute("mine", CurrentUser.get().role() == Role.PUBLISHER);
        return "dashboard/products/plan";
    }

    /** Calls a price change off (C16). */
    @PostMapping("/products/{key}/plans/{id}/changes/{change}/cancellation")
    String cancel(@PathVariable String key, @PathVariable String id, @PathVariable UUID change) {
        changes.cancel(key, id, change);
        return "redirect:/products/" + key + "/plans/" + id + "#changes";
    }
}

package org.calends.pricelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.catalog.Prices;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door for publishers who enter prices market by market (C11). */
@Component
@Transactional
public class MarketPrices {

    private final OwnProducts products;
    private final Prices prices;
    private final MarketConversion conversion;
    private final MarketplaceCalendar calendar;

    MarketPrices(OwnProducts products, Prices prices, MarketConversion conversion, MarketplaceCalendar calendar) {
        this.products = products;
        this.prices = prices;
        this.conversion = conversion;
        this.calendar = calendar;
    }

    /** Enters prices of a draft; those that are not named stand. What is published has price changes instead (C16). */
    public void enter(String productKey, String planId, List<PriceEntry> entries) {
        var product = products.locked(productKey);
        var plan = OwnProducts.plan(product, planId);
        var rules = new EntryRules(plan, conversion);
        var entered = rules.read(entries);
        var violations = new ArrayList<>(rules.violations());
        entered.keySet().stream()
                .filter(entry -> entry.market().equals(Price.BASE))
                .forEach(entry ->
                        violations.add(Violation.of(entry.in("market"), "market.required", "Name a market.", "C11")));
        if (!plan.draft()) {
            violations.addAll(locked(productKey, plan, entered));
        }
        if (!violations.isEmpty()) {
            throw new Invalid("These prices cannot be stored.", violations);
        }
        if (plan.draft()) {
            prices.put(productKey, List.copyOf(entered.values()));
        }
    }

    /** The prices of a published plan may be sent along, but only as they are. */
    private List<Violation> locked(String productKey, Plan plan, Map<PriceEntry, Price> entered) {
        var book = new PriceBook(prices.inForce(productKey, plan.id(), calendar.now()));
        List<Violation> violations = new ArrayList<>();
        entered.forEach((entry, price) -> {
            if (book.unit(price.item(), price.market())
                    .filter(known -> known.compareTo(price.unit()) == 0)
                    .isEmpty()) {
                violations.add(Violation.of(
                        entry.in("amount"),
                        "price.locked",
                        "This price is published. Plan a price change instead.",
                        "C16"));
            }
        });
        return violations;
    }
}

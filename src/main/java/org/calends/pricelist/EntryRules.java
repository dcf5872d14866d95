package org.calends.pricelist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.catalog.PricingModel;
import org.calends.money.UnitPrice;
import org.calends.problem.Violation;
import org.joda.money.CurrencyUnit;

/** Reads prices that somebody entered for one plan: of what it charges for, where it is sold, in the currency there. */
class EntryRules {

    private static final int DECIMALS = 8;
    private static final BigDecimal LIMIT = new BigDecimal(10_000_000_000L);

    private final Plan plan;
    private final Set<String> items;
    private final MarketConversion conversion;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    EntryRules(Plan plan, MarketConversion conversion) {
        this.plan = plan;
        this.items = PriceBook.items(plan).keySet();
        this.conversion = conversion;
    }

    /** Those that can be read; the others are among the violations. */
    Map<PriceEntry, Price> read(List<PriceEntry> entries) {
        Map<PriceEntry, Price> prices = new LinkedHashMap<>();
        for (var entry : entries) {
            currency(entry)
                    .filter(currency -> fits(entry, currency))
                    .filter(currency -> isFirst(entry))
                    .ifPresent(currency -> prices.put(
                            entry,
                            new Price(
                                    plan.id(),
                                    entry.item(),
                                    entry.market(),
                                    Price.SINCE_EVER,
                                    UnitPrice.of(currency, entry.amount()))));
        }
        return prices;
    }

    List<Violation> violations() {
        return violations;
    }

    private Optional<CurrencyUnit> currency(PriceEntry entry) {
        if (!items.contains(entry.item())) {
            add(entry, "item", "item.unknown", "There is no “" + entry.item() + "”. " + known());
            return Optional.empty();
        }
        if (entry.market().equals(Price.BASE)) {
            return agreed(entry, CurrencyUnit.USD);
        }
        if (!plan.markets().contains(entry.market())) {
            add(entry, "market", "market.notSold", plan.name() + " is not sold in “" + entry.market() + "”.");
            return Optional.empty();
        }
        return conversion.currency(entry.market()).flatMap(currency -> agreed(entry, currency));
    }

    private Optional<CurrencyUnit> agreed(PriceEntry entry, CurrencyUnit currency) {
        if (entry.currency() != null && !entry.currency().equals(currency.getCode())) {
            add(entry, "currency", "currency.market", "The price is in " + currency.getCode() + " there.");
            return Optional.empty();
        }
        return Optional.of(currency);
    }

    /** Only what is counted may be finer than the currency's smallest unit. */
    private boolean fits(PriceEntry entry, CurrencyUnit currency) {
        var counted = plan.pricingModel() == PricingModel.USAGE
                || plan.meters().stream().anyMatch(meter -> meter.id().equals(entry.item()));
        var decimals = counted ? DECIMALS : currency.getDecimalPlaces();
        var amount = entry.amount();
        if (Math.abs((long) amount.scale()) > DECIMALS
                || amount.signum() < 0
                || amount.compareTo(LIMIT) >= 0
                || amount.stripTrailingZeros().scale() > decimals) {
            add(
                    entry,
                    "amount",
                    "amount.range",
                    "Write an amount in %s of 0 or more, with %d decimals at most."
                            .formatted(currency.getCode(), decimals));
            return false;
        }
        return true;
    }

    private boolean isFirst(PriceEntry entry) {
        var earlier = seen.putIfAbsent(entry.item() + " " + entry.market(), entry.in("amount"));
        if (earlier != null) {
            add(entry, "market", "price.twice", "This price is already at " + earlier + ".");
        }
        return earlier == null;
    }

    private String known() {
        return items.isEmpty() ? "The plan charges for nothing." : "Choose one of " + String.join(", ", items) + ".";
    }

    private void add(PriceEntry entry, String part, String code, String message) {
        violations.add(Violation.of(entry.in(part), code, message, "C11"));
    }
}

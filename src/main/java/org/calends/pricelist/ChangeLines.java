package org.calends.pricelist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calends.catalog.Plan;
import org.calends.catalog.Price;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.joda.money.BigMoney;

/** What changes: the prices that were entered, and those that follow from one in US dollars, as far as they differ. */
class ChangeLines {

    private final Plan plan;
    private final PriceBook book;
    private final MarketConversion conversion;
    private final Instant now;
    private final List<Violation> violations = new ArrayList<>();

    ChangeLines(Plan plan, PriceBook book, MarketConversion conversion, Instant now) {
        this.plan = plan;
        this.book = book;
        this.conversion = conversion;
        this.now = now;
    }

    List<PriceChange.Line> read(List<PriceEntry> entries) {
        var rules = new EntryRules(plan, conversion);
        var entered = rules.read(entries);
        violations.addAll(rules.violations());
        entered.forEach(this::checkFree);
        var lines = expanded(entered).values().stream()
                .map(this::line)
                .filter(line -> line.before().isSameCurrency(line.after()))
                .filter(line -> !line.before().isEqual(line.after()))
                .filter(line -> !becomesPaid(line.before(), line.after()))
                .toList();
        if (violations.isEmpty() && lines.isEmpty()) {
            violations.add(Violation.of("prices", "prices.same", "These are the prices of today.", "C16"));
        }
        if (!violations.isEmpty()) {
            throw new Invalid("The prices cannot be changed like this.", violations);
        }
        return lines;
    }

    private void checkFree(PriceEntry entry, Price price) {
        var before = before(price);
        if (!before.unit().isSameCurrency(price.unit())) {
            violations.add(Violation.of(
                    entry.in("market"),
                    "currency.changed",
                    "The plan is priced in another currency there. Add another plan.",
                    "C10"));
        } else if (becomesPaid(before.unit(), price.unit())) {
            violations.add(Violation.of(
                    entry.in("amount"), "price.free", "What is free stays free. Add another plan.", "C16"));
        }
    }

    private static boolean becomesPaid(BigMoney before, BigMoney after) {
        return before.isZero() && after.isPositive();
    }

    /** A price in US dollars is converted for all markets that are not named themselves. */
    private Map<String, Price> expanded(Map<PriceEntry, Price> entered) {
        Map<String, Price> all = new LinkedHashMap<>();
        var rates = conversion.at(now);
        entered.values().stream()
                .filter(Price::isBase)
                .forEach(base -> plan.markets()
                        .forEach(market -> rates.convert(base.unit(), market)
                                .map(unit -> new Price(plan.id(), base.item(), market, Price.SINCE_EVER, unit))
                                .ifPresentOrElse(
                                        price -> all.put(key(price), price), () -> noRate(base, market, entered))));
        entered.values().forEach(price -> all.put(key(price), price));
        return all;
    }

    private void noRate(Price base, String market, Map<PriceEntry, Price> entered) {
        var named = entered.values().stream()
                .anyMatch(price ->
                        price.item().equals(base.item()) && price.market().equals(market));
        if (!named) {
            violations.add(Violation.of(
                    "prices",
                    "rate.unknown",
                    "There is no exchange rate to price %s in %s. Enter that price, too."
                            .formatted(base.item(), market),
                    "C11"));
        }
    }

    private PriceChange.Line line(Price price) {
        return new PriceChange.Line(price.item(), price.market(), before(price).unit(), price.unit());
    }

    /** A market without a price of its own has the one in US dollars, which then cannot be compared. */
    private Price before(Price price) {
        return book.prices().stream()
                .filter(known ->
                        known.item().equals(price.item()) && known.market().equals(price.market()))
                .findFirst()
                .orElse(price);
    }

    private static String key(Price price) {
        return price.item() + " " + price.market();
    }
}

package org.calends.pricelist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calends.catalog.OwnProducts;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The door for publishers who work on prices in a sheet: it goes in as a whole or not at all (C11). */
@Component
@Transactional
public class PriceSheets {

    private final OwnProducts products;
    private final PricedPlans plans;
    private final MarketPrices prices;
    private final PriceChanges changes;

    PriceSheets(OwnProducts products, PricedPlans plans, MarketPrices prices, PriceChanges changes) {
        this.products = products;
        this.plans = plans;
        this.prices = prices;
        this.changes = changes;
    }

    /**
     * What a sheet did, or would do.
     *
     * @param entered how many prices of drafts it changed
     * @param changes the price changes of published plans that it led to
     * @param moves every price that it changes, of drafts and of published plans
     */
    public record Report(
            boolean dryRun, int entered, int unchanged, List<PriceChange> changes, List<PriceMove> moves) {}

    public String csv(Product product) {
        return PriceSheet.csv(product, plans.books(product));
    }

    public byte[] xlsx(Product product) {
        return PriceSheet.xlsx(product, plans.books(product));
    }

    /** @param withChanges whether different prices of published plans become price changes, as early as may be (C16) */
    public Report readCsv(String productKey, byte[] content, boolean withChanges, boolean dryRun) {
        return take(productKey, PriceSheet.readCsv(content), withChanges, dryRun);
    }

    public Report readXlsx(String productKey, byte[] content, boolean withChanges, boolean dryRun) {
        return take(productKey, PriceSheet.readXlsx(content), withChanges, dryRun);
    }

    /** A dry run goes back to where it began: the transaction may be somebody else's, who has more to keep in it. */
    private Report take(String productKey, List<PriceSheet.Line> lines, boolean withChanges, boolean dryRun) {
        if (!dryRun) {
            return take(productKey, lines, withChanges);
        }
        var transaction = TransactionAspectSupport.currentTransactionStatus();
        var before = transaction.createSavepoint();
        var report = take(productKey, lines, withChanges);
        transaction.rollbackToSavepoint(before);
        return new Report(true, report.entered(), report.unchanged(), report.changes(), report.moves());
    }

    private Report take(String productKey, List<PriceSheet.Line> lines, boolean withChanges) {
        var product = products.locked(productKey);
        List<Violation> violations = new ArrayList<>();
        List<PriceChange> planned = new ArrayList<>();
        List<PriceMove> moves = new ArrayList<>();
        for (var part : byPlan(product, lines, violations).entrySet()) {
            var plan = part.getKey();
            var book = plans.book(productKey, plan.id());
            var different = different(book, part.getValue());
            try {
                if (plan.draft() || !withChanges) {
                    prices.enter(productKey, plan.id(), part.getValue());
                    if (!different.isEmpty()) {
                        PriceMove.of(plan.id(), different, book, plans.book(productKey, plan.id()))
                                .forEach(moves::add);
                    }
                } else if (!different.isEmpty()) {
                    planned.add(changes.request(productKey, plan.id(), null, different));
                }
            } catch (Invalid refusal) {
                violations.addAll(refusal.violations());
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid("The sheet cannot be taken over, and nothing of it was.", violations);
        }
        var entered = moves.size();
        planned.stream().flatMap(PriceMove::of).forEach(moves::add);
        return new Report(false, entered, lines.size() - moves.size(), planned, moves);
    }

    private static Map<Plan, List<PriceEntry>> byPlan(
            Product product, List<PriceSheet.Line> lines, List<Violation> violations) {
        Map<Plan, List<PriceEntry>> entries = new LinkedHashMap<>();
        for (var line : lines) {
            product.plan(line.plan())
                    .ifPresentOrElse(
                            plan -> entries.computeIfAbsent(plan, key -> new ArrayList<>())
                                    .add(line.entry()),
                            () -> violations.add(Violation.of(
                                    line.planPlace(),
                                    "plan.unknown",
                                    "There is no plan “" + line.plan() + "”.",
                                    "C4")));
        }
        return entries;
    }

    /** What cannot be compared counts as different, so that it is looked at. */
    private static List<PriceEntry> different(PriceBook book, List<PriceEntry> entries) {
        return entries.stream()
                .filter(entry -> book.unit(entry.item(), entry.market())
                        .filter(known -> known.getAmount().compareTo(entry.amount()) == 0)
                        .filter(known -> entry.currency() == null
                                || entry.currency()
                                        .equals(known.getCurrencyUnit().getCode()))
                        .isEmpty())
                .toList();
    }
}

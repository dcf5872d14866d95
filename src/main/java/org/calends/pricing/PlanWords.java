package org.calends.pricing;

import java.util.List;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.problem.Violation;

/** Says what a plan has instead of what somebody asked for. */
final class PlanWords {

    private PlanWords() {}

    static Violation unknownTerm(Plan plan, String term) {
        var known = oneOf(plan.prices().stream().map(ListPrice::term).toList(), "it has no prices");
        return Violation.of(
                "term", "term.unknown", plan.name() + " is not sold for \"" + term + "\"; " + known + ".", "R53");
    }

    static Violation otherMarket(Plan plan, String market) {
        return Violation.of(
                "market",
                "market.not-sold",
                plan.name() + " is not sold in \"" + market + "\", only in "
                        + String.join(", ", plan.markets().stream().sorted().toList()) + ".",
                "R13");
    }

    static Violation unknownMeter(Plan plan, String meter) {
        var known = oneOf(plan.meters().stream().map(Meter::id).toList(), "it has none");
        return Violation.of(
                "meter", "meter.unknown", plan.name() + " has no meter \"" + meter + "\"; " + known + ".", "C13");
    }

    private static String oneOf(List<String> known, String none) {
        return known.isEmpty() ? none : "choose one of " + String.join(", ", known);
    }
}

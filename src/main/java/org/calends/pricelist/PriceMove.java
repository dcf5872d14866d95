package org.calends.pricelist;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * A price that a sheet changes, at once or by a price change, for those who look at it first.
 *
 * @param before null where there was none
 */
public record PriceMove(
        String plan, String item, String market, @Nullable BigMoney before, BigMoney after) {

    static Stream<PriceMove> of(PriceChange change) {
        return change.lines().stream()
                .map(line -> new PriceMove(change.plan(), line.item(), line.market(), line.before(), line.after()));
    }

    /** What was entered for a plan, in the books before and after. */
    static Stream<PriceMove> of(String plan, List<PriceEntry> entries, PriceBook before, PriceBook after) {
        return entries.stream()
                .flatMap(entry -> after
                        .unit(entry.item(), entry.market())
                        .map(unit -> new PriceMove(
                                plan,
                                entry.item(),
                                entry.market(),
                                before.unit(entry.item(), entry.market()).orElse(null),
                                unit))
                        .stream());
    }
}

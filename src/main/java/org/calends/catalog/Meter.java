package org.calends.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * Something that is counted and charged for besides the flat rate of a plan (C13).
 *
 * @param id unique within the plan; plans of one product that count the same use the same id
 * @param unit what is counted, such as {@code 1000 events}
 * @param price of one unit, in US dollars
 * @param included what the flat rate of a term covers already
 */
public record Meter(String id, String name, String unit, BigMoney price, List<Included> included) {

    public Meter {
        included =
                included.stream().sorted(Comparator.comparing(Included::term)).toList();
    }

    /** What the flat rate of this term covers; nothing when the meter does not say. */
    public Optional<Included> included(String term) {
        return included.stream().filter(each -> each.term().equals(term)).findFirst();
    }

    /**
     * How much the flat rate of one term covers.
     *
     * @param quantity in units, or null for any quantity
     */
    public record Included(String term, @Nullable Long quantity) {}
}

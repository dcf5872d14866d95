package org.calends.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * How a list is sorted, and how its heads change that.
 *
 * @param by the key in the address; with a minus it goes down
 */
public record Sorting(Address address, String by) {

    private static final String DOWN = "-";

    /** Sorts by the key, or turns it round when it does already. */
    public String address(String key) {
        return address.with("sort", by.equals(key) ? DOWN + key : key);
    }

    /** For aria-sort; null when the list is sorted by something else. */
    public @Nullable String order(String key) {
        if (by.equals(key)) {
            return "ascending";
        }
        return by.equals(DOWN + key) ? "descending" : null;
    }

    public String icon(String key) {
        var order = order(key);
        return order == null ? "sort" : order;
    }
}

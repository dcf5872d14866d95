package org.calends.dashboard;

import java.util.List;
import org.calends.api.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where one is in a list, and the ways on.
 *
 * @param first the number of the first row, counted from 1; 0 when there is none
 */
public record Pager(
        long first,
        long last,
        long total,
        @Nullable String previous,
        @Nullable String next,
        List<Size> sizes) {

    public static final int USUAL_SIZE = 25;

    private static final List<Integer> SIZES = List.of(10, USUAL_SIZE, 50, 100);

    /** How many rows a page may have. */
    public record Size(int count, String address, boolean current) {}

    public static Pager of(Page<?> page, Address address) {
        var first = (long) page.page() * page.size();
        var last = first + page.items().size();
        return new Pager(
                page.items().isEmpty() ? 0 : first + 1,
                page.items().isEmpty() ? 0 : last,
                page.total(),
                page.page() > 0 ? address.page(page.page() - 1) : null,
                last < page.total() ? address.page(page.page() + 1) : null,
                SIZES.stream()
                        .map(size -> new Size(size, address.with("size", size), size == page.size()))
                        .toList());
    }
}

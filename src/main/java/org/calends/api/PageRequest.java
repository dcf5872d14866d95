package org.calends.api;

import java.util.List;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** Which part of a list is wanted: pages are counted from 0 and hold 1 to 200 items. */
public record PageRequest(int page, int size) {

    public static final int LARGEST_SIZE = 200;

    public PageRequest {
        if (page < 0) {
            throw Invalid.of(new Violation("page", "page.range", "Pages are counted from 0.", null));
        }
        if (size < 1 || size > LARGEST_SIZE) {
            throw Invalid.of(
                    new Violation("size", "size.range", "A page holds 1 to " + LARGEST_SIZE + " items.", null));
        }
    }

    public long offset() {
        return (long) page * size;
    }

    /** The wanted part of a list that is short enough to be read as a whole. */
    public <T> Page<T> of(List<T> all) {
        var items = all.stream().skip(offset()).limit(size).toList();
        return new Page<>(items, page, size, all.size());
    }
}

package org.calends.api;

import java.util.ArrayList;
import java.util.List;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/** Which part of a list is wanted: pages are counted from 0 and hold 1 to 200 items. */
public record PageRequest(int page, int size) {

    public static final int LARGEST_SIZE = 200;

    public PageRequest {
        var violations = violations(page, size);
        if (!violations.isEmpty()) {
            throw new Invalid("There is no such part of a list.", violations);
        }
    }

    /** What is wrong with both, so that it can be told together with the rest of a question. */
    public static List<Violation> violations(int page, int size) {
        var violations = new ArrayList<Violation>();
        if (page < 0) {
            violations.add(new Violation("page", "page.range", "Pages are counted from 0.", null));
        }
        if (size < 1 || size > LARGEST_SIZE) {
            violations.add(new Violation("size", "size.range", "A page holds 1 to " + LARGEST_SIZE + " items.", null));
        }
        return violations;
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

package org.calends.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list; every list of the API looks like this.
 *
 * @param page counted from 0
 * @param size how many items a page has at most
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), page, size, total);
    }
}

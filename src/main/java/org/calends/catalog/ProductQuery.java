package org.calends.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What a search for products asks.
 *
 * @param publisher the only publisher whose products are wanted, or null for all
 * @param q part of the title or of the key; upper and lower case alike
 */
public record ProductQuery(
        @Nullable String publisher, @Nullable String q) {}

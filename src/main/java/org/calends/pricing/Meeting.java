package org.calends.pricing;

import org.jspecify.annotations.Nullable;

/**
 * Where two margins on the same plan both say what it costs, and which of them applies there (R71).
 *
 * @param term and {@code market}: null for two percentages, which meet on every list price
 */
public record Meeting(@Nullable String term, @Nullable String market, Overlap overlap) {}

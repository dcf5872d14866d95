package org.calends.discovery;

import java.time.Instant;
import java.util.Map;
import org.calends.pricing.PriceQuote;
import org.calends.pricing.Purchase;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would pay, and why, as whoever asks may know it.
 *
 * @param names of private offers by their ids; none for a reseller (R45)
 * @param freeUntil until when it would be tried out for nothing, and converts then; null when it is paid from the beginning
 */
public record PriceAnswer(
        Purchase purchase,
        PriceQuote quote,
        Map<String, String> names,
        @Nullable Instant freeUntil) {}

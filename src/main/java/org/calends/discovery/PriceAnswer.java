package org.calends.discovery;

import java.util.Map;
import org.calends.pricing.PriceQuote;
import org.calends.pricing.Purchase;

/**
 * What somebody would pay, and why, as whoever asks may know it.
 *
 * @param names of private offers by their ids; none for a reseller (R45)
 */
public record PriceAnswer(Purchase purchase, PriceQuote quote, Map<String, String> names) {}

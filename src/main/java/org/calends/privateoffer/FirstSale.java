package org.calends.privateoffer;

import java.time.Instant;
import java.util.UUID;

/** Who was the first to sell an offer, and when. */
public record FirstSale(UUID reseller, String resellerName, Instant at) {}

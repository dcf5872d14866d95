package org.calends.pricing;

import java.time.Instant;

/**
 * A margin that nobody need have been granted yet.
 *
 * @param liveFrom of a draft: when its term begins
 */
public record PlannedMargin(String privateOffer, Margin margin, Instant liveFrom) implements Claim {}

package org.calends.pricing;

import java.time.Instant;

/**
 * A margin that nobody need have been granted yet.
 *
 * @param submittedAt of a draft: now, at the earliest
 */
public record PlannedMargin(String privateOffer, Margin margin, Instant submittedAt) implements Claim {}

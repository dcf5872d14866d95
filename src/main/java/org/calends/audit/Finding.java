package org.calends.audit;

import java.time.Instant;

/**
 * A check that does not hold.
 *
 * @param subject the offer, or the process where there is none
 * @param since when the audit saw it for the first time
 */
public record Finding(String check, String subject, String message, Instant since) {}

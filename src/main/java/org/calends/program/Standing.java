package org.calends.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was reported about a partner and matters to the program (R35).
 *
 * @param unpaidSince when the oldest unpaid invoice was due, or null when all are paid
 */
public record Standing(
        @Nullable LocalDate unpaidSince, boolean abuse, boolean vettingFailed, boolean eligibilityLost) {}

package org.calends.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a customer has used, as its publisher or the marketplace counted it.
 *
 * @param event what they call it; the same event is billed once
 * @param meter null for a plan that is paid as it is used itself
 * @param at when it was used; it may be reported later
 */
public record UsageReport(
        UUID subscription, String event, @Nullable String meter, BigDecimal quantity, Instant at) {}

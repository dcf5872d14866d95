package org.calends.sales.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Usage as it is sent.
 *
 * @param event how the sender calls it; the same event is billed once
 * @param meter left out for a plan that is paid as it is used itself
 * @param at when it was used
 */
record UsageBody(
        @Nullable UUID subscription,
        @Schema(example = "2026-11-21/events") @Nullable String event,
        @Schema(example = "events") @Nullable String meter,
        @Schema(example = "120000") @Nullable BigDecimal quantity,
        @Nullable Instant at) {}

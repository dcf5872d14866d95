package org.calends.subscription;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be provisioned, once it is clear that it may be.
 *
 * @param trialEndsAt until when it is free; null for what is paid from the beginning
 */
public record NewSubscription(
        UUID reseller,
        UUID customer,
        String product,
        String plan,
        String term,
        String market,
        BigDecimal quantity,
        boolean autoRenew,
        @Nullable Instant trialEndsAt) {}

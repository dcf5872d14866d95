package org.calends.subscription;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which subscriptions are wanted; null means any. */
public record SubscriptionQuery(
        @Nullable UUID customer,
        @Nullable String product,
        @Nullable SubscriptionStatus status) {}

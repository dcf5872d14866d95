package org.calends.subscription;

import java.math.BigDecimal;
import java.util.UUID;

/** What is to be provisioned, once it is clear that it may be. */
public record NewSubscription(
        UUID reseller,
        UUID customer,
        String product,
        String plan,
        String term,
        String market,
        BigDecimal quantity,
        boolean autoRenew) {}

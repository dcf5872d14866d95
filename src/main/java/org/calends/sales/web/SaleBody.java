package org.calends.sales.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sale as it is sent. */
record SaleBody(
        @Nullable UUID reseller,
        @Nullable UUID customer,
        @Nullable String product,
        @Nullable String plan,
        @Nullable String term,
        @Nullable BigDecimal quantity,
        @Nullable String market) {}

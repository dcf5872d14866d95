package org.calends.sales;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rows of the ledger are wanted; null is any. */
public record SaleQuery(
        @Nullable UUID subscription, @Nullable SaleKind kind) {}

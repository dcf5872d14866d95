package org.calends.discovery.web;

import org.jspecify.annotations.Nullable;

/** A question about a price as it was asked, readable or not. */
record PriceQuestion(
        @Nullable String product,
        @Nullable String plan,
        @Nullable String term,
        @Nullable String meter,
        @Nullable String market,
        @Nullable String reseller,
        @Nullable String customer,
        @Nullable String at,
        @Nullable String quantity) {}

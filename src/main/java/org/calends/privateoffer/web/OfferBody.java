package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A private offer as a publisher writes it; a draft may leave out all but the name.
 *
 * @param publisher the caller's own, or left out
 * @param start {@code asap} or a month such as {@code 2027-02}
 * @param end the last month
 */
record OfferBody(
        @Nullable String publisher,
        @Nullable String name,
        @Nullable String start,
        @Nullable String end,
        @Nullable List<@Nullable String> notificationContacts,
        @Nullable List<@Nullable LineBody> pricing,
        @Nullable List<@Nullable ResellerBody> resellers) {

    /** What is granted on a product or one of its plans: a percentage or prices, not both. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineBody(
            @Nullable String product,
            @Nullable String plan,
            @Nullable BigDecimal marginPercent,
            @Nullable List<@Nullable PriceBody> customPrice) {}

    /** A price for one market that stands in place of the list price. */
    record PriceBody(
            @Nullable String term,
            @Nullable String payment,
            @Nullable String market,
            @Nullable String currency,
            @Nullable BigDecimal amount) {}

    /** A reseller, and the customers it is limited to; none means all. */
    record ResellerBody(@Nullable UUID tenantId, @Nullable List<@Nullable UUID> customers) {}
}

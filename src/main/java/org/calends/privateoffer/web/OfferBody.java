package org.calends.privateoffer.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A private offer as a publisher writes it; a draft may leave out all but the name. What a GET tells beyond that may stay in
 * it and is not looked at, so that what was read can be changed and sent back. Numbers and ids are read as texts first, so that
 * one that is none does not hide what else is wrong. The parts are named for the description of the API, which knows no rooms.
 *
 * @param publisher the caller's own, or left out
 * @param start {@code asap} or a month such as {@code 2027-02}
 * @param end the last month
 */
@JsonIgnoreProperties({"id", "state", "startsAt", "endsAt", "clonedFrom", "version", "createdAt", "updatedAt", "links"})
record OfferBody(
        @Nullable String publisher,
        @Nullable String name,
        @Nullable String start,
        @Nullable String end,
        @Nullable List<@Nullable String> notificationContacts,
        @Nullable List<@Nullable LineBody> pricing,
        @Nullable List<@Nullable ResellerBody> resellers) {

    /** What is granted on a product or one of its plans: a percentage or prices, not both. */
    @Schema(name = "OfferLineBody")
    record LineBody(
            @Nullable String product,
            @Nullable String plan,

            @Schema(implementation = BigDecimal.class, example = "12.5") @Nullable
            String marginPercent,

            @Nullable List<@Nullable PriceBody> customPrice) {}

    /** A price for one market that stands in place of the list price; its amount is written as a text, as all amounts are. */
    @Schema(name = "OfferPriceBody")
    record PriceBody(
            @Nullable String term,
            @Nullable String payment,
            @Nullable String market,
            @Nullable String currency,
            @Schema(example = "380.00") @Nullable String amount) {}

    /** A reseller, and the customers it is limited to; none means all. */
    @Schema(name = "OfferResellerBody")
    record ResellerBody(
            @Schema(format = "uuid") @Nullable String tenantId,

            @ArraySchema(schema = @Schema(type = "string", format = "uuid")) @Nullable
            List<@Nullable String> customers) {}
}

package org.calends.listing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its publisher writes it; a draft may leave out all but the id and the pricing model.
 *
 * @param visibility {@code public} unless it says {@code private}
 * @param trial the length of a free trial, such as {@code P1M}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanBody(
        @Nullable String id,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String pricingModel,
        @Nullable String visibility,
        @Nullable Boolean hidden,
        @Nullable String trial,
        @Nullable List<@Nullable String> markets,
        @Nullable List<@Nullable PriceBody> prices,
        @Nullable List<@Nullable MeterBody> meters,
        @Nullable UsersBody users) {

    static final String UNLIMITED = "unlimited";

    /**
     * A price in US dollars.
     *
     * @param per what one unit of usage is, such as {@code core}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PriceBody(
            @Nullable String term,
            @Nullable String payment,
            @Nullable BigDecimal usd,
            @Nullable String per) {}

    /**
     * Something that is counted and charged for besides the flat rate.
     *
     * @param included for each billing term a number of units, or {@code unlimited}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeterBody(
            @Nullable String id,
            @Nullable String name,
            @Nullable String unit,
            @Nullable BigDecimal usd,
            @Nullable Map<String, @Nullable String> included) {}

    /** How many users a plan per user takes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UsersBody(@Nullable Integer min, @Nullable Integer max) {}
}

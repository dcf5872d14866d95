package org.calends.listing;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.calends.catalog.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its publisher writes it; a draft may leave out all but the id and the pricing model. What a GET tells beyond that
 * may stay in it and is not looked at, so that what was read can be changed and sent back.
 *
 * @param visibility {@code public} unless it says {@code private}
 * @param trial the length of a free trial, such as {@code P1M}
 */
@Schema(name = "PlanBody")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({"state", "stopped", "mayCarryMargin", "whyNot", "complete", "missing"})
public record SentPlan(
        @Nullable String id,
        @Nullable String name,
        @Nullable String summary,
        @Nullable String description,
        @Nullable String pricingModel,
        @Nullable String visibility,
        @Nullable Boolean hidden,
        @Nullable String trial,
        @Nullable List<@Nullable String> markets,
        @Nullable List<@Nullable SentPrice> prices,
        @Nullable List<@Nullable SentMeter> meters,
        @Nullable SentUsers users) {

    public static final String UNLIMITED = "unlimited";

    public static final String EXAMPLE = """
            {"id": "team", "name": "Team", "description": "For a team of two to fifty", "pricingModel": "per-user",
             "visibility": "public", "trial": "P1M", "markets": ["US", "DE"], "users": {"min": 2, "max": 50},
             "prices": [{"term": "P1M", "payment": "P1M", "amount": "9.99", "currency": "USD"},
               {"term": "P1Y", "payment": "P1Y", "amount": "99.00", "currency": "USD"}]}""";

    /**
     * A price in US dollars; as the catalog file has it, {@code usd} says the same.
     *
     * @param per what one unit of usage is, such as {@code core}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlanPriceBody")
    public record SentPrice(
            @Nullable String term,
            @Nullable String payment,

            @JsonAlias("usd")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = "string", example = "9.99")
            @Nullable
            BigDecimal amount,

            @Schema(example = "USD") @Nullable String currency,
            @Nullable String per) {}

    /**
     * Something that is counted and charged for besides the flat rate.
     *
     * @param included for each billing term a number of units, or {@code unlimited}
     */
    @Schema(name = "MeterBody")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentMeter(
            @Nullable String id,
            @Nullable String name,
            @Nullable String unit,

            @JsonAlias("usd")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = "string", example = "0.0045")
            @Nullable
            BigDecimal amount,

            @Schema(example = "USD") @Nullable String currency,
            @Nullable Map<String, @Nullable String> included) {}

    /** How many users a plan per user takes. */
    @Schema(name = "UsersBody")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentUsers(@Nullable Integer min, @Nullable Integer max) {}

    /**
     * The plan that it says, whatever the rules say about that.
     *
     * @throws org.calends.problem.Invalid with every slip that cannot even be stored
     */
    public Plan read(String planId) {
        return SentPlanReading.read(this, planId);
    }
}

package org.calends.pricing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.calends.catalog.ListPrice;
import org.calends.pricing.Margin.CustomPrice;
import org.calends.pricing.Margin.MarketPrice;
import org.joda.money.BigMoney;

/** Compares two margins for the same reseller and time, wherever they meet: what {@link OverlapRule} will say at a purchase. */
public final class Meetings {

    // Of two percentages the same one is better on every list price.
    private static final ListPrice ANY_PRICE = new ListPrice("", "", BigMoney.parse("USD 100"), null);
    private static final String ANY_MARKET = "";

    private Meetings() {}

    /**
     * @param prices of the plan that both are on; none are needed when both are percentages
     * @return nothing when a custom price stands only where the other margin has none, or where the plan is not sold
     */
    public static List<Meeting> of(Claim one, Claim other, ListPrices prices) {
        var places = Stream.of(one, other).flatMap(Meetings::prices).distinct().toList();
        return places.isEmpty()
                ? List.of(new Meeting(null, null, decide(List.of(one, other), ANY_PRICE, ANY_MARKET)))
                : places.stream()
                        .map(place -> at(place, List.of(one, other), prices))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private record Place(String term, String market) {}

    private static Stream<Place> prices(Claim claim) {
        return claim.margin() instanceof CustomPrice custom
                ? custom.prices().stream().map(Meetings::place)
                : Stream.empty();
    }

    private static Place place(MarketPrice price) {
        return new Place(price.term(), price.market());
    }

    private static Optional<Meeting> at(Place place, List<Claim> claims, ListPrices prices) {
        return prices.of(place.term(), place.market())
                .map(price -> decide(claims, price, place.market()))
                .filter(overlap -> !overlap.losers().isEmpty())
                .map(overlap -> new Meeting(place.term(), place.market(), overlap));
    }

    private static Overlap decide(Collection<Claim> claims, ListPrice price, String market) {
        Function<Claim, Stream<PricedMargin>> priced =
                claim -> claim.margin().wholesale(price, market).stream().map(unit -> new PricedMargin(claim, unit));
        return OverlapRule.decide(claims.stream().flatMap(priced).toList());
    }
}

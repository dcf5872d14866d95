package org.calends.privateoffer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.calendar.OfferTerm;
import org.calends.catalog.Plan;
import org.calends.catalog.Product;
import org.calends.pricing.Claim;
import org.calends.pricing.ListPrices;
import org.calends.pricing.Meetings;
import org.calends.pricing.PlannedMargin;
import org.jspecify.annotations.Nullable;

/**
 * Compares the lines of a draft with those of offers that are there already.
 *
 * @param term which the draft would have
 * @param listPrices of a plan of a product, when the term begins
 */
record DraftComparison(
        PrivateOffer draft,
        OfferTerm term,
        Map<String, Product> products,
        BiFunction<String, Plan, ListPrices> listPrices) {

    private record Line(int number, OfferLine line, Claim claim) {}

    OverlappingOffer with(OtherOffer other) {
        var theirs = lines(other.id(), other.lines(), other.term());
        var pairs = own().flatMap(line -> theirs.stream().flatMap(their -> pairs(line, their)))
                .toList();
        return new OverlappingOffer(
                other.id(), other.name(), other.state(), term.common(other.term()), pairs, other.resellers());
    }

    /** A plan beside its whole product; where both grant the same, it does not matter which one applies. */
    OverlappingOffer withItself() {
        var pairs = own().flatMap(line -> own().skip(line.number() + 1L).flatMap(next -> pairs(line, next)))
                .filter(pair -> !pair.meeting().overlap().isTie())
                .toList();
        return new OverlappingOffer(draft.id(), draft.content().name(), draft.state(), term, pairs, List.of());
    }

    private Stream<Line> own() {
        return lines(draft.id(), draft.content().lines(), term).stream();
    }

    /** A line without a margin claims nothing yet. */
    private static List<Line> lines(PrivateOfferId id, List<OfferLine> lines, OfferTerm term) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> Optional.ofNullable(lines.get(i).margin()).stream()
                        .map(margin ->
                                new Line(i, lines.get(i), new PlannedMargin(id.value(), margin, term.startsAt()))))
                .toList();
    }

    private Stream<LinePair> pairs(Line ours, Line theirs) {
        var product = ours.line().product();
        var plan =
                ours.line().plan() == null ? theirs.line().plan() : ours.line().plan();
        boolean meet = product.equals(theirs.line().product())
                && (theirs.line().plan() == null || theirs.line().plan().equals(plan));
        return meet
                ? Meetings.of(ours.claim(), theirs.claim(), prices(product, plan)).stream()
                        .map(meeting ->
                                new LinePair(ours.number(), theirs.number(), product, plan, ours.claim(), meeting))
                : Stream.empty();
    }

    private ListPrices prices(String product, @Nullable String plan) {
        var sold = products.get(product);
        return sold == null || plan == null
                ? ListPrices.NONE
                : sold.plan(plan).map(known -> listPrices.apply(product, known)).orElse(ListPrices.NONE);
    }
}

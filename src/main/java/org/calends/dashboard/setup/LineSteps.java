package org.calends.dashboard.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.catalog.Catalog;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Plan;
import org.calends.dashboard.Typed;
import org.calends.market.Markets;
import org.calends.security.CurrentUser;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the buttons beside contacts and lines do to the fields, before they are saved. */
@Component
class LineSteps {

    private static final String USD = "USD";

    private final Catalog catalog;
    private final Markets markets;
    private final MarketplaceCalendar calendar;

    LineSteps(Catalog catalog, Markets markets, MarketplaceCalendar calendar) {
        this.catalog = catalog;
        this.markets = markets;
        this.calendar = calendar;
    }

    SetupForm after(Step step, SetupForm sent) {
        var form =
                sent.withLines(sent.lines().stream().map(this::withCurrencies).toList());
        return switch (step.word()) {
            case "drop-contact" -> form.withContacts(without(form.contacts(), step.index(0)));
            case "drop-line" -> form.withLines(without(form.lines(), step.index(0)));
            case "percent" -> line(form, step, line -> line.withPercent(""));
            case "drop-price" -> line(form, step, line -> line.withPrices(without(line.prices(), step.index(1))));
            case "add-price" -> line(form, step, this::oneMorePrice);
            default -> form;
        };
    }

    private static SetupForm line(SetupForm form, Step step, UnaryOperator<LineForm> change) {
        var lines = new ArrayList<>(form.lines());
        var at = step.index(0);
        if (at >= 0 && at < lines.size()) {
            lines.set(at, change.apply(lines.get(at)));
        }
        return form.withLines(lines);
    }

    private static <T> List<T> without(List<T> items, int at) {
        var rest = new ArrayList<>(items);
        if (at >= 0 && at < rest.size()) {
            rest.remove(at);
        }
        return rest;
    }

    /** For the first term and market that has none yet, beginning with the list price there; no change when all have one. */
    private LineForm oneMorePrice(LineForm line) {
        return catalog
                .product(line.product())
                .filter(product -> product.publisher().equals(CurrentUser.get().publisher()))
                .flatMap(product -> product.plan(line.plan()))
                .stream()
                .flatMap(plan -> places(plan))
                .filter(place -> line.prices().stream()
                        .noneMatch(price -> price.term().equals(place.term())
                                && price.market().equals(place.market())))
                .findFirst()
                .map(place -> line.with(place.priced(listPrice(line, place))))
                .orElse(line);
    }

    private record Place(ListPrice list, String market) {

        String term() {
            return list.term() + "/" + list.payment();
        }

        PriceForm priced(ListPrice here) {
            var unit = here.unit();
            return new PriceForm(
                    term(),
                    market,
                    unit.getCurrencyUnit().getCode(),
                    Typed.write(unit.getAmount(), LocaleContextHolder.getLocale()));
        }
    }

    private static Stream<Place> places(Plan plan) {
        return plan.prices().stream()
                .flatMap(list -> plan.markets().stream().sorted().map(market -> new Place(list, market)));
    }

    private ListPrice listPrice(LineForm line, Place place) {
        return catalog.priceAt(line.product(), line.plan(), place.list().term(), place.market(), calendar.now())
                .orElse(place.list());
    }

    /** A price for another market than before is in the currency of that (C7). */
    private LineForm withCurrencies(LineForm line) {
        return line.withPrices(line.prices().stream()
                .map(price -> price.currency().isEmpty() ? price.in(currencyOf(price.market())) : price)
                .toList());
    }

    private String currencyOf(String market) {
        return markets.find(market).map(it -> it.currency().getCode()).orElse(USD);
    }
}

package org.calends.dashboard.products;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.calends.listing.PlanChoices;
import org.calends.market.Market;
import org.calends.market.Markets;
import org.springframework.stereotype.Component;

/** Changes the form of a plan as its buttons say that save nothing yet. */
@Component
class PlanButtons {

    private static final String DROP_PRICE = "drop-price:";
    private static final String DROP_METER = "drop-meter:";

    private final Markets markets;

    PlanButtons(Markets markets) {
        this.markets = markets;
    }

    PlanForm after(String button, PlanForm form, PlanChoices choices) {
        if (button.startsWith(DROP_PRICE)) {
            return form.with(without(form.prices(), button.substring(DROP_PRICE.length())), form.meters());
        }
        if (button.startsWith(DROP_METER)) {
            return form.with(form.prices(), without(form.meters(), button.substring(DROP_METER.length())));
        }
        return switch (button) {
            case "add-price" ->
                form.with(and(form.prices(), PlanForms.blank(choices.terms().firstKey(), choices)), form.meters());
            case "add-meter" -> form.with(form.prices(), and(form.meters(), MeterRow.BLANK));
            case "markets:all" -> form.in(codes(markets.all().stream()));
            case "markets:remitted" -> form.in(codes(markets.all().stream().filter(Market::taxRemitted)));
            case "markets:none" -> form.in(List.of());
            default -> form;
        };
    }

    private static List<String> codes(Stream<Market> some) {
        return some.map(Market::code).toList();
    }

    private static <T> List<T> and(Collection<T> rows, T another) {
        return Stream.concat(rows.stream(), Stream.of(another)).toList();
    }

    private static <T> List<T> without(List<T> rows, String number) {
        var fewer = new ArrayList<>(rows);
        if (number.matches("\\d{1,2}") && Integer.parseInt(number) < fewer.size()) {
            fewer.remove(Integer.parseInt(number));
        }
        return fewer;
    }
}

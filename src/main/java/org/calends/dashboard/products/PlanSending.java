package org.calends.dashboard.products;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.calends.api.Spelling;
import org.calends.catalog.PricingModel;
import org.calends.listing.SentPlan;
import org.calends.listing.SentPlan.SentUsers;
import org.jspecify.annotations.Nullable;

/** Turns the form of a plan into what the API is sent, and the API's paths back into fields of the form. */
record PlanSending(PlanForm form) {

    private static final Pattern OF_ROW = Pattern.compile("(prices|meters)\\[(\\d{1,3})](.*)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** What the pricing model has no use for is not shown, hence not sent either. */
    SentPlan sent() {
        return new SentPlan(
                form.id().isEmpty() ? null : form.id(),
                form.name(),
                form.summary(),
                form.description(),
                form.model(),
                form.visibility(),
                form.hidden(),
                form.trial().isEmpty() || is(PricingModel.BYOL) ? null : form.trial(),
                List.copyOf(form.markets()),
                List.copyOf(sentPrices()
                        .mapToObj(i -> form.prices().get(i).toSent())
                        .toList()),
                List.copyOf(sentMeters()
                        .mapToObj(i -> form.meters().get(i).toSent())
                        .toList()),
                is(PricingModel.PER_USER) && !(form.minUsers() + form.maxUsers()).isEmpty()
                        ? new SentUsers(number(form.minUsers()), number(form.maxUsers()))
                        : null);
    }

    /** What is no version was never read. */
    int version() {
        return requireNonNullElse(number(form.version()), -1);
    }

    /** The field that a path in what was sent comes from: rows that are empty were not sent. */
    String place(String field) {
        var row = OF_ROW.matcher(field);
        return row.matches() ? row.group(1) + "[" + sentRow(row) + "]" + row.group(3) : field;
    }

    private int sentRow(Matcher row) {
        var sent = row.group(1).equals("prices") ? sentPrices() : sentMeters();
        return sent.skip(Integer.parseInt(row.group(2))).findFirst().orElse(0);
    }

    private IntStream sentPrices() {
        return IntStream.range(0, is(PricingModel.BYOL) ? 0 : form.prices().size())
                .filter(i -> !form.prices().get(i).isEmpty());
    }

    private IntStream sentMeters() {
        return IntStream.range(0, is(PricingModel.FLAT_RATE) ? form.meters().size() : 0)
                .filter(i -> !form.meters().get(i).isEmpty());
    }

    private boolean is(PricingModel other) {
        return form.model().equals(Spelling.of(other));
    }

    /** What is no number breaks the rule of its field. */
    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : NUMBER.matcher(text).matches() ? Integer.valueOf(text) : Integer.valueOf(-1);
    }
}

package org.calends.listing;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.calends.catalog.ListPrice;
import org.calends.catalog.Meter;
import org.calends.catalog.Plan;
import org.calends.catalog.PlanState;
import org.calends.catalog.PricingModel;
import org.calends.catalog.UserLimits;
import org.calends.catalog.Visibility;
import org.calends.listing.SentPlan.SentMeter;
import org.calends.listing.SentPlan.SentPrice;
import org.calends.listing.SentPlan.SentUsers;
import org.jspecify.annotations.Nullable;

/** Turns what a publisher sent into a plan, or names every slip in it; what the rules say about the plan is asked later. */
class SentPlanReading {

    private static final int LONGEST_WORD = 50;

    private final Unreadable unreadable = new Unreadable();

    private SentPlanReading() {}

    static Plan read(SentPlan body, String id) {
        return new SentPlanReading().plan(body, id);
    }

    private Plan plan(SentPlan body, String id) {
        unreadable.fixed(body.id(), id, "id");
        var plan = new Plan(
                id,
                PlanState.DRAFT,
                text(body.name()),
                text(body.summary()),
                text(body.description()),
                unreadable.constant(PricingModel.class, body.pricingModel(), "pricingModel", "C12"),
                unreadable.constant(
                        Visibility.class, requireNonNullElse(body.visibility(), "public"), "visibility", "C17"),
                Boolean.TRUE.equals(body.hidden()),
                body.trial(),
                markets(body.markets()),
                each(body.prices(), "prices", this::price),
                each(body.meters(), "meters", this::meter),
                users(body.users()));
        unreadable.limit(body.trial(), "trial", LONGEST_WORD);
        unreadable.refuse();
        return plan;
    }

    private Set<String> markets(@Nullable List<@Nullable String> codes) {
        return new TreeSet<>(this.<String, String>each(codes, "markets", (code, place) -> code));
    }

    private ListPrice price(SentPrice body, String place) {
        var per = body.per() == null || body.per().isBlank() ? null : body.per().strip();
        unreadable.limit(per, place + ".per", LONGEST_WORD);
        return new ListPrice(
                unreadable.period(body.term(), place + ".term"),
                unreadable.period(body.payment(), place + ".payment"),
                unreadable.usd(body.amount(), body.currency(), place),
                per);
    }

    private Meter meter(SentMeter body, String place) {
        List<Meter.Included> included = new ArrayList<>();
        if (body.included() != null) {
            body.included()
                    .forEach((term, quantity) ->
                            included.add(unreadable.included(term, quantity, place + ".included." + term)));
        }
        var id = text(body.id());
        return new Meter(
                id,
                text(body.name()),
                text(body.unit()),
                unreadable.usd(body.amount(), body.currency(), place),
                included);
    }

    private static UserLimits users(@Nullable SentUsers body) {
        return body == null ? UserLimits.NONE : new UserLimits(body.min(), body.max());
    }

    private <T, R> List<R> each(@Nullable List<@Nullable T> items, String field, BiFunction<T, String, R> reading) {
        List<R> read = new ArrayList<>();
        if (items != null) {
            for (int i = 0; i < items.size(); i++) {
                var item = items.get(i);
                var place = field + "[" + i + "]";
                if (item == null) {
                    unreadable.add(place, "missing", "Fill it in or leave it out.", "C6");
                } else {
                    read.add(reading.apply(item, place));
                }
            }
        }
        return read;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

package org.calends.dashboard.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.calends.privateoffer.OfferEvent;
import org.calends.privateoffer.Transition;
import org.jspecify.annotations.Nullable;

/** The life of an offer on one line: what happened, what goes on, and what will come by itself. */
final class Timeline {

    private static final Pattern LEADING_NUMBER = Pattern.compile("^\\d+");

    private Timeline() {}

    static List<Moment> of(OfferSheet sheet) {
        var moments = new ArrayList<Moment>();
        past(sheet, moments);
        if (sheet.inProgress()) {
            now(sheet, moments);
        }
        ahead(sheet, moments);
        return moments;
    }

    /** A draft is edited again and again; that makes one moment. */
    private static void past(OfferSheet sheet, List<Moment> moments) {
        OfferEvent edited = null;
        long times = 0;
        for (var event : sheet.events()) {
            if (event.transition() == Transition.EDITED) {
                edited = event;
                times++;
            } else {
                addEdits(edited, times, moments);
                edited = null;
                times = 0;
                moments.add(moment(event));
            }
        }
        addEdits(edited, times, moments);
    }

    private static void addEdits(@Nullable OfferEvent last, long times, List<Moment> moments) {
        if (last != null) {
            moments.add(Moment.past("EDITED", times, "pencil", "draft", last.at(), last.actor()));
        }
    }

    static Moment moment(OfferEvent event) {
        var icon = switch (event.transition()) {
            case CREATED -> "plus";
            case EDITED -> "pencil";
            case SUBMITTED -> "flag";
            case RESELLERS_FAILED, RESELLERS_SKIPPED -> "alert";
            case AUTHORIZATION_RETRIED -> "refresh";
            case REFUSALS_ACCEPTED, LIVE -> "check";
            case ENDED -> "stop";
            case WITHDRAWN -> "undo";
        };
        var neverLive = event.transition() == Transition.ENDED && event.detail() != null;
        var key = neverLive ? "NEVER_LIVE" : event.transition().name();
        return Moment.past(key, number(event.detail()), icon, tone(event.transition()), event.at(), event.actor())
                .with(event.transition() == Transition.RESELLERS_SKIPPED ? event.detail() : null);
    }

    private static String tone(Transition transition) {
        return switch (transition) {
            case CREATED, EDITED -> "draft";
            case SUBMITTED -> "accent";
            case RESELLERS_FAILED, RESELLERS_SKIPPED -> "bad";
            case AUTHORIZATION_RETRIED -> "progress";
            case REFUSALS_ACCEPTED, LIVE -> "live";
            case ENDED -> "ended";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static void now(OfferSheet sheet, List<Moment> moments) {
        if (sheet.position().needsDecision()) {
            moments.add(new Moment("decision", sheet.failed(), "clock", "bad", null, null, null));
        } else if (sheet.underWay() > 0) {
            moments.add(new Moment("underWay", sheet.underWay(), "clock", "progress", null, null, null));
        }
    }

    private static void ahead(OfferSheet sheet, List<Moment> moments) {
        var term = sheet.offer().term();
        var contacts = sheet.whole().content().contacts().size();
        if (sheet.is("DRAFT")) {
            moments.add(Moment.ahead("submit", 0, null));
        }
        if (sheet.inProgress()) {
            moments.add(Moment.ahead("goLive", contacts, sheet.startsLater() && term != null ? term.startsAt() : null));
        }
        if (sheet.moves()) {
            moments.add(Moment.ahead("end", contacts, term == null ? null : term.endsAt()));
        }
    }

    private static long number(@Nullable String detail) {
        var found = LEADING_NUMBER.matcher(detail == null ? "" : detail);
        return found.find() ? Long.parseLong(found.group()) : 0;
    }
}

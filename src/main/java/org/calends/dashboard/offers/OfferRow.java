package org.calends.dashboard.offers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.calends.dashboard.Meter;
import org.calends.dashboard.Ribbon;
import org.calends.dashboard.Tone;
import org.calends.privateoffer.OfferSummary;
import org.calends.privateoffer.PrivateOfferState;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the list draws it.
 *
 * @param sellers how many resellers have sold it
 */
record OfferRow(OfferSummary offer, int sellers, Instant now) {

    private static final int LAST_DAYS = 45;

    public String id() {
        return offer.id().value();
    }

    public Tone tone() {
        return Tone.of(offer.state(), offer.needsAttention());
    }

    /** Drafts lead to their set-up, all others to where they stand. */
    public String path() {
        return "/offers/" + id() + (offer.state() == PrivateOfferState.DRAFT ? "/setup" : "");
    }

    /** The line under the state; its number is {@link #hintNumber}. */
    public String hint() {
        if (offer.needsAttention()) {
            return offer.resellers().failed() > 0 ? "failed" : "stuck";
        }
        return switch (offer.state()) {
            case DRAFT -> missing();
            case IN_PROGRESS -> startsLater() ? "starts" : "progress";
            case LIVE -> sellers > 0 ? "sold" : daysToEnd() <= LAST_DAYS ? "ends" : "unsold";
            case ENDED, WITHDRAWN -> "closed";
        };
    }

    public long hintNumber() {
        return switch (hint()) {
            case "failed" -> offer.resellers().failed();
            case "starts" -> daysUntil(offer.term() == null ? now : offer.term().startsAt());
            case "sold" -> sellers;
            case "ends" -> daysToEnd();
            default -> offer.resellers().live();
        };
    }

    /** What is most to do in a draft. */
    private String missing() {
        var margins = offer.margins();
        if (margins.lines() == 0 || margins.open() > 0) {
            return "no-pricing";
        }
        if (offer.start() == null || offer.end() == null) {
            return "no-term";
        }
        return offer.resellers().total() == 0 ? "no-resellers" : "ready";
    }

    private boolean startsLater() {
        return offer.term() != null && now.isBefore(offer.term().startsAt());
    }

    private long daysToEnd() {
        return offer.term() == null ? Long.MAX_VALUE : daysUntil(offer.term().endsAt());
    }

    private long daysUntil(Instant instant) {
        return Math.max(0, ChronoUnit.DAYS.between(now, instant));
    }

    /** How far the resellers are; null while that says nothing. */
    public @Nullable Meter meter() {
        var counts = offer.resellers();
        return offer.state() != PrivateOfferState.IN_PROGRESS || startsLater() && !offer.needsAttention()
                ? null
                : Meter.of(counts.total())
                        .add("live", counts.live())
                        .add("progress", (long) counts.total() - counts.live() - counts.failed())
                        .add("bad", counts.failed())
                        .build();
    }

    public @Nullable LocalDate firstDay() {
        if (offer.term() != null) {
            return LocalDate.ofInstant(offer.term().startsAt(), ZoneOffset.UTC);
        }
        return offer.start() == null || offer.start().month() == null
                ? null
                : offer.start().month().atDay(1);
    }

    public @Nullable LocalDate lastDay() {
        return offer.end() == null ? null : offer.end().atEndOfMonth();
    }

    public boolean startsAtOnce() {
        return offer.term() == null && offer.start() != null && offer.start().month() == null;
    }

    public Ribbon ribbon() {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var first = firstDay();
        var start = first != null ? YearMonth.from(first) : startsAtOnce() ? YearMonth.from(today) : null;
        var planned = offer.state() == PrivateOfferState.DRAFT || startsLater();
        return Ribbon.around(today, start, offer.end(), tone().color(), planned);
    }

    /** What can be done with it, as far as the list knows: everything is checked again when it is done. */
    public List<String> abilities() {
        var abilities = new ArrayList<>(List.of("clone"));
        if (canBeWithdrawn()) {
            abilities.add("withdraw");
        }
        if (offer.state() == PrivateOfferState.DRAFT) {
            abilities.add("delete");
        }
        return abilities;
    }

    public boolean canBeWithdrawn() {
        return sellers == 0
                && (offer.state() == PrivateOfferState.IN_PROGRESS || offer.state() == PrivateOfferState.LIVE);
    }
}

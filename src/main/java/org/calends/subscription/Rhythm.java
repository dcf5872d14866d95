package org.calends.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.subscription.Subscription.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When terms begin and end, and how long things may wait. */
@Component
class Rhythm {

    private static final Duration SHORT_WINDOW = Duration.ofHours(24);
    private static final Duration LONG_WINDOW = Duration.ofDays(14);

    private final SubscriptionSettings settings;
    private final MarketplaceCalendar calendar;

    Rhythm(SubscriptionSettings settings, MarketplaceCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    Instant now() {
        return calendar.now();
    }

    /** @param trialEndsAt null for what is paid from the beginning */
    Terms first(Instant at, String term, @Nullable Instant trialEndsAt) {
        var endsAt = trialEndsAt == null ? calendar.after(at, Period.parse(term)) : trialEndsAt;
        return new Terms(1, at, endsAt, trialEndsAt);
    }

    Terms next(Subscription subscription) {
        return next(subscription, subscription.terms());
    }

    /** Counted from the first day that is paid for, so that what began on a 31st stays with the last days of months. */
    private Terms next(Subscription subscription, Terms terms) {
        var trialEndsAt = terms.trialEndsAt();
        var since = trialEndsAt == null ? subscription.provisionedAt() : trialEndsAt;
        var paid = trialEndsAt == null ? terms.count() + 1 : terms.count();
        var length = Period.parse(subscription.term()).multipliedBy(paid);
        return new Terms(terms.count() + 1, terms.endsAt(), calendar.after(since, length), trialEndsAt);
    }

    /** The term that an instant since the first day lies in, past or future. */
    Terms at(Subscription subscription, Instant instant) {
        var terms = first(
                subscription.provisionedAt(),
                subscription.term(),
                subscription.terms().trialEndsAt());
        while (!instant.isBefore(terms.endsAt())) {
            terms = next(subscription, terms);
        }
        return terms;
    }

    /** When a purchase that nobody activates is off (P9). */
    Instant activationEnds(Instant at) {
        return at.plus(settings.activation());
    }

    /** When software that the marketplace suspended is canceled (P9). */
    Instant graceEnds(Instant at) {
        return at.plus(settings.grace());
    }

    /** Until when a cancellation counts at once; a later one waits for the end of the term (R80). */
    Instant windowEnds(Subscription subscription) {
        var monthly = Period.parse(subscription.term()).toTotalMonths() <= 1;
        return subscription.terms().startsAt().plus(monthly ? SHORT_WINDOW : LONG_WINDOW);
    }
}

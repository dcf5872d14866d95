package org.calends.privateoffer;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a month start has to do.
 *
 * @param starting the offers that go live with its first instant
 * @param ending the offers whose last day is the day before
 */
public record MonthStart(YearMonth month, List<Candidate> starting, List<Candidate> ending) {

    /**
     * An offer at a month start.
     *
     * @param through resellers who have their price, from this month on
     * @param underWay resellers who are still authorized or get their prices
     * @param undecided refused resellers about whom nobody has decided
     * @param troubled whether {@link OfferTroubles} name it
     */
    public record Candidate(
            PrivateOfferId id,
            String name,
            String publisher,
            PrivateOfferState state,
            int through,
            int underWay,
            int undecided,
            int contacts,
            boolean troubled) {

        /** Whether it happens by itself, as far as is known now. */
        public boolean ready() {
            return obstacle() == null;
        }

        /** What stands against it: the first that somebody has to see to; null when nothing does. */
        public @Nullable String obstacle() {
            if (state != PrivateOfferState.IN_PROGRESS) {
                return troubled ? "troubled" : null;
            }
            if (undecided > 0) {
                return "undecided";
            }
            if (troubled) {
                return "troubled";
            }
            return underWay > 0 ? "under-way" : through == 0 ? "nobody" : null;
        }
    }

    /** How many offers go live and how many end at the start of a month. */
    public record Count(YearMonth month, long starting, long ending) {}
}

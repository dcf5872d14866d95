package org.calends.dashboard.offers;

import java.util.Locale;
import org.calends.privateoffer.PrivateOfferState;
import org.jspecify.annotations.Nullable;

/** What can be done with several offers at once. */
enum BulkAction {
    CLONE,
    WITHDRAW,
    DELETE;

    /** As it stands in an address and in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable BulkAction of(String word) {
        for (var action : values()) {
            if (action.word().equals(word)) {
                return action;
            }
        }
        return null;
    }

    /** Why it is of no use to try with this offer; null when it is. Message {@code offers.not.<reason>}. */
    @Nullable
    String obstacle(OfferRow row) {
        var state = row.offer().state();
        return switch (this) {
            case CLONE -> null;
            case DELETE -> state == PrivateOfferState.DRAFT ? null : "submitted";
            case WITHDRAW ->
                switch (state) {
                    case DRAFT -> "draft";
                    case ENDED, WITHDRAWN -> "closed";
                    case IN_PROGRESS, LIVE -> row.sellers() > 0 ? "sold" : null;
                };
        };
    }
}

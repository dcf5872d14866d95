package org.calends.dashboard.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one can do instead of changing a submitted offer (R86). */
enum FollowUp {
    RENEWAL("calendar"),
    MORE_RESELLERS("people"),
    REPLACEMENT("pencil");

    private final String icon;

    FollowUp(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** As it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable FollowUp of(String word) {
        for (var one : values()) {
            if (one.word().equals(word)) {
                return one;
            }
        }
        return null;
    }

    /** Those that make sense for an offer as it stands; everything is checked again when it is done. */
    static List<FollowUp> of(OfferSheet sheet) {
        var sensible = new ArrayList<FollowUp>();
        if (sheet.is("LIVE") || sheet.is("ENDED")) {
            sensible.add(RENEWAL);
        }
        if (sheet.moves()) {
            sensible.add(MORE_RESELLERS);
        }
        if (sheet.canBeWithdrawn()) {
            sensible.add(REPLACEMENT);
        }
        return sensible;
    }
}

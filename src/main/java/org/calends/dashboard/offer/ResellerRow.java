package org.calends.dashboard.offer;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.calends.privateoffer.Publication;
import org.calends.privateoffer.ResellerPublication;
import org.calends.reseller.AuthorizationRefusal;
import org.jspecify.annotations.Nullable;

/** One reseller of an offer as its page draws it: three dots on its way, and the marketplace's own words for where it is. */
record ResellerRow(ResellerPublication reseller) {

    private static final int SHOWN = 8;
    private static final int LAST = 4;

    public UUID tenant() {
        return reseller.tenantId();
    }

    /** The beginning and the end of the tenant's id, which tell it from others; the whole one is copied. */
    public String brief() {
        var id = tenant().toString();
        return id.substring(0, SHOWN) + "…" + id.substring(id.length() - LAST);
    }

    /** The color, by the name of its class. */
    public String tone() {
        return switch (reseller.state()) {
            case AUTHORIZING, PUBLISHING -> "progress";
            case SCHEDULED -> "accent";
            case LIVE -> "live";
            case FAILED -> "bad";
            case ENDED -> "ended";
            case WITHDRAWN -> "withdrawn";
        };
    }

    public String icon() {
        return switch (reseller.state()) {
            case AUTHORIZING, PUBLISHING -> "clock";
            case SCHEDULED -> "calendar";
            case LIVE -> "check";
            case FAILED -> "alert";
            case ENDED -> "stop";
            case WITHDRAWN -> "undo";
        };
    }

    /** Authorized, published, live: each done, here, wrong or still to come. */
    public List<String> dots() {
        return switch (reseller.state()) {
            case AUTHORIZING -> List.of("here", "", "");
            case PUBLISHING -> List.of("done", "here", "");
            case SCHEDULED -> List.of("done", "done", "here");
            case LIVE -> List.of("done", "done", "done");
            case FAILED -> List.of("wrong", "", "");
            case ENDED -> List.of("over", "over", "over");
            case WITHDRAWN -> List.of("over", "over", "");
        };
    }

    /** Why it failed, as the end of the messages that say so and how to mend it; null when it did not. */
    public @Nullable String refusal() {
        var reason = reseller.reason();
        if (reseller.state() != Publication.FAILED || reason == null) {
            return null;
        }
        return Arrays.stream(AuthorizationRefusal.values())
                .filter(it -> reason.startsWith(it.words()))
                .map(Enum::name)
                .findFirst()
                .orElse("OTHER");
    }

    /** What an operator wrote who left it out, or a reason that is none of the usual ones. */
    public String remark() {
        var reason = String.valueOf(reseller.reason());
        var known = AuthorizationRefusal.SKIPPED.words() + ": ";
        return reason.startsWith(known) ? reason.substring(known.length()) : reason;
    }
}

package org.calends.dashboard.offers;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.problem.Refusal;
import org.calends.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps what was deleted last for as long as its owner is logged in, so that a slip costs nothing but the draft's id. */
@Component
class DeletedDrafts {

    private static final String KEY = "deletedDrafts";
    private static final int MOST = 20;

    private final PrivateOfferReader offers;
    private final PrivateOfferManagement management;

    DeletedDrafts(PrivateOfferReader offers, PrivateOfferManagement management) {
        this.offers = offers;
        this.management = management;
    }

    /** Not serializable: with the session's end it is gone. */
    private record Kept(Map<String, DraftContent> drafts) {}

    /** Says whether there is a way back: many drafts would fill the memory. */
    boolean remember(HttpSession session, List<OfferRow> rows) {
        session.removeAttribute(KEY);
        if (rows.size() > MOST) {
            return false;
        }
        Map<String, DraftContent> drafts = new HashMap<>();
        for (var row : rows) {
            if (row.offer().state() == PrivateOfferState.DRAFT) {
                drafts.put(row.id(), offers.get(row.offer().id()).content());
            }
        }
        session.setAttribute(KEY, new Kept(drafts));
        return true;
    }

    /** Drafts them anew, those that are gone indeed; says how many. */
    int bringBack(HttpSession session) {
        var kept = session.getAttribute(KEY) instanceof Kept found ? found.drafts() : Map.<String, DraftContent>of();
        session.removeAttribute(KEY);
        var publisher = CurrentUser.get().requirePublisher();
        var back = 0;
        for (var content : kept.values()) {
            back += drafted(publisher, content) ? 1 : 0;
        }
        return back;
    }

    /** A draft that was not deleted after all still has its name. */
    private boolean drafted(String publisher, DraftContent content) {
        try {
            management.draft(publisher, content);
            return true;
        } catch (Refusal taken) {
            return false;
        }
    }
}

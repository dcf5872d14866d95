package org.calends.dashboard.setup;

import java.util.List;
import java.util.Map;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.reseller.AuthorizationRefusal;
import org.springframework.stereotype.Component;

/** Saves a draft through the door that the API uses. */
@Component
class Saving {

    private final PrivateOfferManagement management;
    private final LineSteps lines;
    private final ResellerSteps resellers;

    Saving(PrivateOfferManagement management, LineSteps lines, ResellerSteps resellers) {
        this.management = management;
        this.lines = lines;
        this.resellers = resellers;
    }

    SetupForm changed(Step step, SetupForm form) {
        return lines.after(step, form);
    }

    Map<AuthorizationRefusal, Long> leftOut(Step step, Search search) {
        return resellers.leftOut(step, search);
    }

    /** @throws org.calends.privateoffer.StaleVersion when somebody else was faster */
    void save(PrivateOffer offer, SetupForm form, Step step, Search search) {
        var content =
                FormReading.read(form, resellers.after(step, offer.content().resellers(), search));
        saveIfOther(offer, form.version(), content);
    }

    /** Other lines, and all else as it is now. */
    void lines(PrivateOffer offer, List<OfferLine> others) {
        var now = offer.content();
        var content = new DraftContent(now.name(), now.start(), now.end(), now.contacts(), others, now.resellers());
        saveIfOther(offer, offer.version(), content);
    }

    /** Other resellers, likewise. */
    void resellers(PrivateOffer offer, List<OfferedReseller> others) {
        var now = offer.content();
        var content = new DraftContent(now.name(), now.start(), now.end(), now.contacts(), now.lines(), others);
        saveIfOther(offer, offer.version(), content);
    }

    /** The history of a draft shows changes, not clicks. */
    private void saveIfOther(PrivateOffer offer, int version, DraftContent content) {
        if (version != offer.version() || !content.equals(offer.content())) {
            management.edit(offer.id(), version, content);
        }
    }
}

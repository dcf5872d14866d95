package org.calends.dashboard.setup;

import java.util.List;
import org.calends.privateoffer.OfferSettings;
import org.calends.privateoffer.PrivateOffer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the fields mean: the term in words, prices as pictures, and the resellers to pick from. */
@Component("setupSurroundings") // two configurations of tests have the plain name
class Surroundings {

    private final TermChoices terms;
    private final Pickers pickers;
    private final Waterfalls waterfalls;
    private final OfferSettings settings;

    Surroundings(TermChoices terms, Pickers pickers, Waterfalls waterfalls, OfferSettings settings) {
        this.terms = terms;
        this.pickers = pickers;
        this.waterfalls = waterfalls;
        this.settings = settings;
    }

    void fill(Model page, PrivateOffer offer, SetupForm form, Search search, List<LineView> lines) {
        page.addAttribute("term", terms.of(form));
        page.addAttribute("picker", pickers.of(offer.content(), search));
        page.addAttribute("prices", waterfalls.of(lines, search.market()));
        page.addAttribute("settings", settings);
    }
}

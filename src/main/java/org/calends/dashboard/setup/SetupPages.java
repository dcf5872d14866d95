package org.calends.dashboard.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the set-up shows around the fields. */
@Component
class SetupPages {

    private final PrivateOfferReader reader;
    private final LineViews views;
    private final Told told;
    private final Surroundings around;

    SetupPages(PrivateOfferReader reader, LineViews views, Told told, Surroundings around) {
        this.reader = reader;
        this.views = views;
        this.told = told;
        this.around = around;
    }

    /** @param refused what was refused just now; the summary names only that, the fields tell of mistakes as well */
    void fill(Model page, PrivateOffer offer, SetupForm form, Search search, List<Violation> refused) {
        var broken = reader.violations(offer.id());
        var shown = refused.isEmpty() ? Told.mistakes(broken) : refused;
        page.addAttribute("offer", offer);
        page.addAttribute("form", form);
        var lines = views.of(offer.publisher(), form);
        var subjects = new Subjects(form.contacts(), lines, offer.content().resellers());
        page.addAttribute("lines", lines);
        page.addAttribute("checks", Check.of(broken));
        page.addAttribute("problems", told.tell(refused, subjects));
        page.addAttribute("wrong", wrong(told.tell(shown, subjects)));
        around.fill(page, offer, form, search, lines);
    }

    /** The messages of each field. */
    private static Map<String, List<String>> wrong(List<Violation> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        Violation::field, Collectors.mapping(Violation::message, Collectors.toList())));
    }
}

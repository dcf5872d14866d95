package org.calends.dashboard.setup;

import java.util.List;
import java.util.stream.IntStream;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.reseller.ResellerDirectory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the review shows. */
@Component
class ReviewPages {

    private final PrivateOfferReader reader;
    private final ResellerDirectory directory;
    private final Effects effects;
    private final LineViews lines;
    private final SetupWords words;

    ReviewPages(
            PrivateOfferReader reader,
            ResellerDirectory directory,
            Effects effects,
            LineViews lines,
            SetupWords words) {
        this.reader = reader;
        this.directory = directory;
        this.effects = effects;
        this.lines = lines;
        this.words = words;
    }

    /** A line with what it makes of the list prices. */
    record ReviewedLine(LineView view, List<Effects.Effect> effects) {}

    void fill(Model page, PrivateOffer offer) {
        var locale = LocaleContextHolder.getLocale();
        var form = SetupForm.of(offer, locale);
        var views = lines.of(offer.publisher(), form);
        var content = offer.content();
        var broken = reader.violations(offer.id());
        var subjects = new Subjects(form.contacts(), views, content.resellers());
        page.addAttribute("offer", offer);
        page.addAttribute("term", words.term(form));
        page.addAttribute("lines", reviewed(views, content.lines()));
        page.addAttribute("people", People.of(content, directory));
        page.addAttribute("problems", words.tell(broken, subjects));
        page.addAttribute("warnings", words.tell(reader.warnings(offer.id()), subjects));
        page.addAttribute("checks", Check.of(broken));
        page.addAttribute("overlaps", reader.overlaps(offer.id()));
    }

    private List<ReviewedLine> reviewed(List<LineView> views, List<OfferLine> content) {
        return IntStream.range(0, content.size())
                .mapToObj(i -> new ReviewedLine(views.get(i), effects.of(views.get(i), content.get(i))))
                .toList();
    }
}

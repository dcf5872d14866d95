package org.calends.dashboard.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.reseller.Reseller;
import org.calends.reseller.ResellerDirectory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the review shows. */
@Component
class ReviewPages {

    private final PrivateOfferReader reader;
    private final ResellerDirectory directory;
    private final LineViews lines;
    private final Told told;
    private final TermChoices terms;

    ReviewPages(PrivateOfferReader reader, ResellerDirectory directory, LineViews lines, Told told, TermChoices terms) {
        this.reader = reader;
        this.directory = directory;
        this.lines = lines;
        this.told = told;
        this.terms = terms;
    }

    /** A line with what it makes of the list prices. */
    record ReviewedLine(LineView view, OfferLine line, List<Effects.Effect> effects) {}

    /**
     * Those whom the offer is made to.
     *
     * @param closed whom the program lets sell nothing new: they will be refused (R35)
     * @param limited how many may sell to named customers only
     */
    record People(int number, int countries, int ready, List<Reseller> closed, long limited) {}

    void fill(Model page, PrivateOffer offer) {
        var locale = LocaleContextHolder.getLocale();
        var form = SetupForm.of(offer, locale);
        var views = lines.of(form);
        var content = offer.content();
        var broken = reader.violations(offer.id());
        page.addAttribute("offer", offer);
        page.addAttribute("form", form);
        page.addAttribute("term", terms.of(form));
        page.addAttribute("lines", reviewed(views, content.lines()));
        page.addAttribute("people", people(content));
        var subjects = new Subjects(form.contacts(), views, content.resellers());
        page.addAttribute("problems", told.tell(broken, subjects));
        page.addAttribute("warnings", told.tell(reader.warnings(offer.id()), subjects));
        page.addAttribute("checks", Check.of(broken));
        page.addAttribute("overlaps", reader.overlaps(offer.id()));
        page.addAttribute("countries", new Countries(locale));
    }

    private static List<ReviewedLine> reviewed(List<LineView> views, List<OfferLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new ReviewedLine(views.get(i), lines.get(i), Effects.of(views.get(i), lines.get(i))))
                .toList();
    }

    private People people(DraftContent content) {
        var tenants =
                content.resellers().stream().map(OfferedReseller::tenantId).toList();
        Map<UUID, Reseller> known = directory.find(tenants);
        var countries = new TreeSet<String>();
        known.values().forEach(reseller -> countries.add(reseller.country()));
        var products =
                content.lines().stream().map(OfferLine::product).distinct().toList();
        Set<UUID> ready = products.isEmpty() || tenants.isEmpty() ? Set.of() : directory.authorized(products, tenants);
        return new People(
                tenants.size(),
                countries.size(),
                ready.size(),
                known.values().stream()
                        .filter(reseller -> reseller.refusal().isPresent())
                        .toList(),
                content.resellers().stream()
                        .filter(it -> !it.customers().isEmpty())
                        .count());
    }
}

package org.calends.dashboard.setup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.catalog.Product;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.Violation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the set-up shows around the fields. */
@Component
class SetupPages {

    private final PrivateOfferReader reader;
    private final Catalog catalog;
    private final Pickers pickers;
    private final Told told;
    private final TermChoices terms;

    SetupPages(PrivateOfferReader reader, Catalog catalog, Pickers pickers, Told told, TermChoices terms) {
        this.reader = reader;
        this.catalog = catalog;
        this.pickers = pickers;
        this.told = told;
        this.terms = terms;
    }

    /** @param refused what was refused just now; the summary names only that, the fields tell of mistakes as well */
    void fill(Model page, PrivateOffer offer, SetupForm form, Search search, List<Violation> refused) {
        var broken = reader.violations(offer.id());
        var shown = refused.isEmpty() ? Told.mistakes(broken) : refused;
        page.addAttribute("offer", offer);
        page.addAttribute("form", form);
        page.addAttribute("term", terms.of(form));
        var lines = lines(form);
        page.addAttribute("lines", lines);
        page.addAttribute("picker", pickers.of(offer.content(), search));
        page.addAttribute("checks", Check.of(broken));
        page.addAttribute("problems", told.tell(refused, form.contacts(), lines));
        page.addAttribute("wrong", wrong(told.tell(shown, form.contacts(), lines)));
        page.addAttribute("settings", terms.settings());
        page.addAttribute("countries", new Countries(LocaleContextHolder.getLocale()));
    }

    private List<LineView> lines(SetupForm form) {
        Map<String, Product> products = catalog.products(
                form.lines().stream().map(LineForm::product).distinct().toList());
        return IntStream.range(0, form.lines().size())
                .mapToObj(i -> line(i, form.lines(), products))
                .toList();
    }

    private static LineView line(int number, List<LineForm> lines, Map<String, Product> products) {
        var line = lines.get(number);
        var meets = Stream.concat(lines.stream().limit(number), lines.stream().skip(number + 1L))
                .anyMatch(other -> other.product().equals(line.product())
                        && other.plan().isEmpty() != line.plan().isEmpty());
        return new LineView(number, line, products.get(line.product()), meets);
    }

    /** The messages of each field. */
    private static Map<String, List<String>> wrong(List<Violation> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        Violation::field, Collectors.mapping(Violation::message, Collectors.toList())));
    }
}

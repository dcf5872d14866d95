package org.calends.dashboard.offers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.dashboard.Htmx;
import org.calends.dashboard.Pager;
import org.calends.dashboard.SavedViews;
import org.calends.dashboard.Tone;
import org.calends.privateoffer.OfferCounts;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of publishers: their private offers, found by anything and sorted as they like. */
@Controller
class OfferListController {

    private final OfferRows rows;
    private final Catalog catalog;
    private final SavedViews views;

    OfferListController(OfferRows rows, Catalog catalog, SavedViews views) {
        this.rows = rows;
        this.catalog = catalog;
        this.views = views;
    }

    /** A state one can narrow the list to; all of them when there is no tone. */
    record Choice(@Nullable Tone tone, long number, String address, boolean current) {}

    /** A product or a term one can narrow the list to. */
    record Option(String word, String text, boolean current) {}

    @GetMapping("/offers")
    String list(HttpServletRequest http, Model page) {
        var request = ListRequest.of(http);
        var user = CurrentUser.get();
        var found = rows.find(request);
        page.addAttribute("asked", request);
        page.addAttribute("rows", found.items());
        page.addAttribute("pager", Pager.of(found, request.address()));
        page.addAttribute("sorting", request.sorting());
        page.addAttribute("choices", choices(request, rows.counts(request)));
        page.addAttribute("acting", Acting.of(user.role()));
        if (!Htmx.asks(http)) {
            page.addAttribute("products", products(request, user));
            page.addAttribute("terms", terms(request));
            page.addAttribute("views", views.of(user.name(), "offers"));
        }
        return Htmx.view(http, "dashboard/offers/list", "found");
    }

    /** For private offers to customers, which this installation does not have. */
    @GetMapping("/offers/customers")
    String customers() {
        return "dashboard/offers/customers";
    }

    private static List<Choice> choices(ListRequest request, OfferCounts counts) {
        var all = new Choice(null, counts.all(), request.address().with("state", null), request.facet() == null);
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(ListRequest.Facet.values()).map(facet -> choice(facet, request, counts)))
                .toList();
    }

    private static Choice choice(ListRequest.Facet facet, ListRequest request, OfferCounts counts) {
        var number = facet == ListRequest.Facet.ATTENTION
                ? counts.needAttention()
                : counts.of(PrivateOfferState.valueOf(facet.name()));
        var address = request.address().with("state", ListRequest.word(facet));
        return new Choice(Tone.valueOf(facet.name()), number, address, request.facet() == facet);
    }

    private List<Option> products(ListRequest request, CurrentUser user) {
        return catalog.productsOf(user.publisher()).stream()
                .map(product ->
                        new Option(product.key(), product.title(), product.key().equals(request.product())))
                .toList();
    }

    private static List<Option> terms(ListRequest request) {
        return Arrays.stream(ListRequest.Term.values())
                .map(term -> new Option(ListRequest.word(term), "offers.term." + term, term == request.term()))
                .toList();
    }
}

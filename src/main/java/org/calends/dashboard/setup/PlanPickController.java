package org.calends.dashboard.setup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calends.catalog.Catalog;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.OfferLine;
import org.calends.privateoffer.OfferSettings;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Picks products and plans for the lines of a draft. */
@Controller
@RequestMapping("/offers/{id}/setup/plans")
class PlanPickController {

    private final PrivateOfferReader reader;
    private final Saving saving;
    private final Catalog catalog;
    private final OfferSettings settings;

    PlanPickController(PrivateOfferReader reader, Saving saving, Catalog catalog, OfferSettings settings) {
        this.reader = reader;
        this.saving = saving;
        this.catalog = catalog;
        this.settings = settings;
    }

    @GetMapping
    String ask(@PathVariable String id, Model page) {
        var offer = reader.get(PrivateOfferId.of(id));
        page.addAttribute("offer", offer);
        page.addAttribute("settings", settings);
        page.addAttribute("shelves", shelves(offer));
        return "dashboard/setup/plans";
    }

    /** Adds to whatever the draft holds now: adding contradicts nobody. */
    @PostMapping
    String add(@PathVariable String id, @RequestParam(name = "plan", defaultValue = "") List<String> picked) {
        var offer = reader.get(PrivateOfferId.of(id));
        var open = shelves(offer).stream()
                .flatMap(shelf -> shelf.items().stream())
                .filter(Shelf.Item::open)
                .map(Shelf.Item::value)
                .collect(Collectors.toSet());
        var more = new HashSet<>(picked);
        more.retainAll(open);
        if (!more.isEmpty()) {
            saving.lines(
                    offer,
                    Stream.concat(
                                    offer.content().lines().stream(),
                                    picked.stream().filter(more::remove).map(PlanPickController::line))
                            .toList());
        }
        return "redirect:/offers/" + offer.id() + "/setup#pricing";
    }

    private List<Shelf> shelves(PrivateOffer offer) {
        var taken = taken(offer.content());
        return catalog.productsOf(offer.publisher()).stream()
                .map(product -> Shelf.of(product, taken))
                .toList();
    }

    private static OfferLine line(String value) {
        var parts = value.split("/", 2);
        return new OfferLine(parts[0], parts[1].isEmpty() ? null : parts[1], null);
    }

    private static Set<String> taken(DraftContent content) {
        return content.lines().stream()
                .map(line -> line.product() + "/" + (line.plan() == null ? "" : line.plan()))
                .collect(Collectors.toSet());
    }
}

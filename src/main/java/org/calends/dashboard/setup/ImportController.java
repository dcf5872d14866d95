package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.calends.privateoffer.OfferedReseller;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.Invalid;
import org.calends.reseller.ResellerDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes resellers over from a list that is pasted or uploaded: first it says what would come of it, then it adds the good rows. */
@Controller
@RequestMapping("/offers/{id}/setup/import")
class ImportController {

    private static final String VIEW = "dashboard/setup/import";

    private final PrivateOfferReader reader;
    private final ImportPreviews previews;
    private final ResellerDirectory directory;
    private final Saving saving;

    ImportController(PrivateOfferReader reader, ImportPreviews previews, ResellerDirectory directory, Saving saving) {
        this.reader = reader;
        this.previews = previews;
        this.directory = directory;
        this.saving = saving;
    }

    @GetMapping
    String ask(@PathVariable String id, Model page) {
        return show(reader.get(PrivateOfferId.of(id)), "", page);
    }

    @PostMapping
    String check(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse answer,
            Model page)
            throws IOException {
        var offer = reader.get(PrivateOfferId.of(id));
        try {
            var sheet = file == null || file.isEmpty() ? Sheet.read(list) : Sheet.read(file.getBytes());
            var preview = previews.of(offer, sheet);
            page.addAttribute("preview", preview);
            return show(offer, preview.over() ? list : preview.badRows(), page);
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("slip", refused.violations().get(0));
            return show(offer, list, page);
        }
    }

    /** Adds to whatever the draft holds now. */
    @PostMapping("/addition")
    String add(
            @PathVariable String id,
            @RequestParam(name = "tenant", defaultValue = "") List<UUID> tenants,
            RedirectAttributes next) {
        var offer = reader.get(PrivateOfferId.of(id));
        var chosen = new LinkedHashMap<UUID, OfferedReseller>();
        offer.content().resellers().forEach(one -> chosen.put(one.tenantId(), one));
        var before = chosen.size();
        ResellerSteps.add(chosen, directory.find(tenants).values().stream());
        saving.resellers(offer, List.copyOf(chosen.values()));
        next.addFlashAttribute("imported", chosen.size() - before);
        return "redirect:/offers/" + offer.id() + "/setup?show=chosen#resellers";
    }

    private static String show(PrivateOffer offer, String list, Model page) {
        page.addAttribute("offer", offer);
        page.addAttribute("list", list);
        return VIEW;
    }
}

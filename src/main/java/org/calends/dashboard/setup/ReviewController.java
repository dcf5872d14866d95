package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletResponse;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.privateoffer.SubmissionRefused;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last look at a draft: whoever has seen everything submits it. */
@Controller
@RequestMapping("/offers/{id}/review")
class ReviewController {

    private static final String VIEW = "dashboard/setup/review";

    private final PrivateOfferReader reader;
    private final PrivateOfferManagement management;
    private final ReviewPages pages;
    private final MessageSource messages;

    ReviewController(
            PrivateOfferReader reader, PrivateOfferManagement management, ReviewPages pages, MessageSource messages) {
        this.reader = reader;
        this.management = management;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String id, Model page) {
        var offer = reader.get(PrivateOfferId.of(id));
        if (offer.state() != PrivateOfferState.DRAFT || CurrentUser.get().role() != Role.PUBLISHER) {
            return "redirect:/offers/" + offer.id();
        }
        pages.fill(page, offer);
        return VIEW;
    }

    /** A second click finds what the first one did (R30). What changed since it was shown is shown first. */
    @PostMapping
    String submit(
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean confirmed,
            HttpServletResponse answer,
            RedirectAttributes next,
            Model page) {
        var offer = reader.get(PrivateOfferId.of(id));
        if (offer.state() != PrivateOfferState.DRAFT) {
            return "redirect:/offers/" + offer.id();
        }
        if (!confirmed || version != offer.version()) {
            return again(offer, confirmed ? "changed" : "unconfirmed", answer, page);
        }
        try {
            management.submit(offer.id());
        } catch (SubmissionRefused refused) {
            return again(offer, "refused", answer, page);
        }
        next.addFlashAttribute("toast", said(offer));
        return "redirect:/offers#" + offer.id();
    }

    private String again(PrivateOffer offer, String why, HttpServletResponse answer, Model page) {
        answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.addAttribute("why", why);
        pages.fill(page, offer);
        return VIEW;
    }

    private String said(PrivateOffer offer) {
        var start = offer.content().start();
        var later = start != null && start.month() != null;
        return messages.getMessage(
                later ? "setup.submitted.later" : "setup.submitted.asap",
                new Object[] {offer.content().name()},
                LocaleContextHolder.getLocale());
    }
}

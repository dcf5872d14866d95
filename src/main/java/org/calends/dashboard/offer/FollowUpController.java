package org.calends.dashboard.offer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.calends.dashboard.Htmx;
import org.calends.privateoffer.FollowUps;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Renews, widens or replaces an offer: says what that means, asks for a name, and leads to the set-up of the new draft. */
@Controller
@RequestMapping("/offers/{id}/follow-up/{kind}")
class FollowUpController {

    private static final String VIEW = "dashboard/offer/follow-up";

    private final PrivateOfferReader offers;
    private final FollowUps followUps;

    FollowUpController(PrivateOfferReader offers, FollowUps followUps) {
        this.offers = offers;
        this.followUps = followUps;
    }

    @GetMapping
    String ask(@PathVariable String id, @PathVariable String kind, HttpServletRequest http, Model page) {
        fill(known(kind), PrivateOfferId.of(id), page);
        return Htmx.view(http, VIEW, "ask");
    }

    @PostMapping
    String follow(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var what = known(kind);
        var offer = PrivateOfferId.of(id);
        try {
            return "redirect:/offers/" + draft(what, offer, name) + "/setup";
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            fill(what, offer, page);
            page.addAttribute("name", name);
            page.addAttribute("problems", refused.violations());
            return Htmx.view(http, VIEW, "ask");
        }
    }

    private PrivateOfferId draft(FollowUp kind, PrivateOfferId offer, String name) {
        return switch (kind) {
            case RENEWAL -> followUps.renew(offer, name);
            case MORE_RESELLERS -> followUps.widen(offer, name);
            case REPLACEMENT -> followUps.replace(offer, name);
        };
    }

    private void fill(FollowUp kind, PrivateOfferId id, Model page) {
        var offer = offers.get(id);
        page.addAttribute("kind", kind);
        page.addAttribute("offer", offer);
        page.addAttribute("renewal", kind == FollowUp.RENEWAL ? followUps.renewal(offer) : null);
    }

    private static FollowUp known(String kind) {
        var known = FollowUp.of(kind);
        if (known == null) {
            throw new NotFound("The action " + kind);
        }
        return known;
    }
}

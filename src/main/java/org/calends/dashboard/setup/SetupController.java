package org.calends.dashboard.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.calends.dashboard.Htmx;
import org.calends.privateoffer.PrivateOffer;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferReader;
import org.calends.privateoffer.PrivateOfferState;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The set-up of a draft: one form, each button of which saves all of it and then does what it says. */
@Controller
@RequestMapping("/offers/{id}/setup")
class SetupController {

    private static final String VIEW = "dashboard/setup/setup";

    // All but the fields, which somebody is typing in.
    private static final String FRESH = "dashboard/setup/fresh";

    private final PrivateOfferReader reader;
    private final SetupPages pages;
    private final Saving saving;

    SetupController(PrivateOfferReader reader, SetupPages pages, Saving saving) {
        this.reader = reader;
        this.pages = pages;
        this.saving = saving;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean check,
            HttpServletRequest http,
            Model page) {
        var offer = reader.get(PrivateOfferId.of(id));
        if (offer.state() != PrivateOfferState.DRAFT || CurrentUser.get().role() != Role.PUBLISHER) {
            return "redirect:/offers/" + offer.id();
        }
        var form = SetupForm.of(offer, LocaleContextHolder.getLocale());
        pages.fill(page, offer, form, Search.of(http), check ? reader.violations(offer.id()) : List.of());
        return VIEW;
    }

    @PostMapping
    String save(
            @PathVariable String id,
            @RequestParam(name = "do", defaultValue = "save") String sent,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var offer = reader.get(PrivateOfferId.of(id));
        var step = Step.of(sent);
        var search = Search.of(http).after(step);
        var form = saving.changed(step, SetupForm.of(http));
        var alone = step.staysOnThePage() && Htmx.asks(http);
        page.addAttribute("fresh", alone);
        try {
            saving.save(offer, form, step, search);
        } catch (Refusal refused) {
            return refused(offer, form, search, refused, answer, page);
        }
        page.addAttribute("leftOut", saving.leftOut(step, search));
        if (alone) {
            var saved = reader.get(offer.id());
            pages.fill(page, saved, form.at(saved.version()), search, List.of());
            return FRESH;
        }
        RequestContextUtils.getOutputFlashMap(http).put("leftOut", page.getAttribute("leftOut"));
        return "redirect:" + on(offer, step, search);
    }

    private String on(PrivateOffer offer, Step step, Search search) {
        var path = "/offers/" + offer.id();
        return switch (step.word()) {
            case "plans", "import" -> path + "/setup/" + step.word();
            case "review" -> reader.violations(offer.id()).isEmpty() ? path + "/review" : path + "/setup?check=true";
            default -> search.at(path + "/setup") + step.place();
        };
    }

    /** What was typed stays in the fields, whatever is wrong with it; saved again, it wins over what somebody else saved. */
    private String refused(
            PrivateOffer offer,
            SetupForm form,
            Search search,
            Refusal refused,
            HttpServletResponse answer,
            Model page) {
        var status = Problem.of(refused).status();
        if (status != HttpStatus.PRECONDITION_FAILED && status != HttpStatus.UNPROCESSABLE_ENTITY) {
            throw refused;
        }
        var alone = Boolean.TRUE.equals(page.getAttribute("fresh"));
        answer.setStatus(alone ? HttpStatus.UNPROCESSABLE_ENTITY.value() : status.value());
        if (status == HttpStatus.PRECONDITION_FAILED) {
            var history = reader.history(offer.id());
            page.addAttribute("faster", history.get(history.size() - 1));
        }
        pages.fill(page, offer, form.at(offer.version()), search, refused.violations());
        return alone ? FRESH : VIEW;
    }
}

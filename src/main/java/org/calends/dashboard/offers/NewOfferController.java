package org.calends.dashboard.offers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.calends.dashboard.Htmx;
import org.calends.privateoffer.DraftContent;
import org.calends.privateoffer.PrivateOfferManagement;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.calends.security.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a draft with nothing but its name, and brings deleted ones back. */
@Controller
class NewOfferController {

    private final PrivateOfferManagement management;
    private final DeletedDrafts deleted;

    NewOfferController(PrivateOfferManagement management, DeletedDrafts deleted) {
        this.management = management;
        this.deleted = deleted;
    }

    @GetMapping("/offers/new")
    String ask(HttpServletRequest http, Model page) {
        page.addAttribute("name", "");
        page.addAttribute("problems", List.of());
        return Htmx.view(http, "dashboard/offers/new", "ask");
    }

    @PostMapping("/offers/new")
    String draft(
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var publisher = CurrentUser.get().requirePublisher();
        try {
            var content = new DraftContent(name, null, null, List.of(), List.of(), List.of());
            return "redirect:/offers/" + management.draft(publisher, content) + "/setup";
        } catch (Refusal refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            page.addAttribute("name", name);
            page.addAttribute("problems", problems(refused));
            return Htmx.view(http, "dashboard/offers/new", "ask");
        }
    }

    private static List<Violation> problems(Refusal refused) {
        return refused.violations().isEmpty()
                ? List.of(new Violation("name", refused.code(), String.valueOf(refused.getMessage()), null))
                : refused.violations();
    }

    @PostMapping("/offers/actions/undo")
    String undo(HttpSession session, RedirectAttributes next) {
        next.addFlashAttribute("broughtBack", deleted.bringBack(session));
        return "redirect:/offers";
    }
}

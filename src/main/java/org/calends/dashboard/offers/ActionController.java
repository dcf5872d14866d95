package org.calends.dashboard.offers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.calends.dashboard.Back;
import org.calends.dashboard.Htmx;
import org.calends.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks before it does something with offers, and tells what came of each. */
@Controller
@RequestMapping("/offers/actions/{action}")
class ActionController {

    private final Chosen chosen;
    private final BulkActions actions;
    private final DeletedDrafts deleted;

    ActionController(Chosen chosen, BulkActions actions, DeletedDrafts deleted) {
        this.chosen = chosen;
        this.actions = actions;
        this.deleted = deleted;
    }

    @GetMapping
    String ask(
            @PathVariable String action,
            @RequestParam(name = "id", defaultValue = "") List<String> ids,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "/offers") String back,
            HttpServletRequest http,
            Model page) {
        var rows = all ? chosen.all(ListRequest.of(http)) : chosen.byHand(ids);
        page.addAttribute("preview", Preview.of(known(action), rows));
        page.addAttribute("back", Back.to(back, "/offers"));
        return Htmx.view(http, "dashboard/offers/ask", "ask");
    }

    @PostMapping
    String act(
            @PathVariable String action,
            @RequestParam(name = "id", defaultValue = "") List<String> ids,
            @RequestParam(defaultValue = "/offers") String back,
            @RequestParam(defaultValue = "") String name,
            HttpSession session,
            RedirectAttributes next) {
        var what = known(action);
        var rows = chosen.byHand(ids);
        var undo = what == BulkAction.DELETE && deleted.remember(session, rows);
        var results = what == BulkAction.CLONE && rows.size() == 1
                ? List.of(actions.copy(rows.get(0), name.strip()))
                : actions.perform(what, rows);
        next.addFlashAttribute("outcome", new Outcome(what.word(), results, undo));
        return "redirect:" + Back.to(back, "/offers");
    }

    private static BulkAction known(String action) {
        var known = BulkAction.of(action);
        if (known == null) {
            throw new NotFound("The action " + action);
        }
        return known;
    }
}

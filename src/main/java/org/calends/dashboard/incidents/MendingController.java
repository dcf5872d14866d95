package org.calends.dashboard.incidents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.calends.dashboard.Back;
import org.calends.dashboard.Htmx;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an operator have stuck steps tried again, or go on without the resellers concerned: one, or all of a cause. */
@Controller
class MendingController {

    private static final String DESK = "/incidents";

    private final StuckRows stuck;
    private final Mending mending;

    MendingController(StuckRows stuck, Mending mending) {
        this.stuck = stuck;
        this.mending = mending;
    }

    @PostMapping("/incidents/retry")
    String retry(
            @RequestParam(name = "incident", defaultValue = "") List<String> incidents,
            @RequestParam(defaultValue = "") String cause,
            @RequestParam(defaultValue = DESK) String back,
            RedirectAttributes next) {
        next.addFlashAttribute("tried", mending.retry(stuck.chosen(incidents, cause)));
        return "redirect:" + Back.to(back, DESK);
    }

    @GetMapping("/incidents/skip")
    String askWhy(
            @RequestParam(name = "incident", defaultValue = "") List<String> incidents,
            @RequestParam(defaultValue = "") String cause,
            HttpServletRequest http,
            Model page) {
        return ask(skippable(incidents, cause), "", List.of(), http, page);
    }

    @PostMapping("/incidents/skip")
    String skip(
            @RequestParam(name = "incident", defaultValue = "") List<String> incidents,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page,
            RedirectAttributes next) {
        var rows = skippable(incidents, "");
        try {
            next.addFlashAttribute("tried", mending.skip(rows, reason));
            return "redirect:" + DESK;
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return ask(rows, reason, refused.violations(), http, page);
        }
    }

    private List<IncidentRow> skippable(List<String> incidents, String cause) {
        return stuck.chosen(incidents, cause).stream()
                .filter(IncidentRow::canBeSkipped)
                .toList();
    }

    private static String ask(
            List<IncidentRow> rows, String reason, List<Violation> problems, HttpServletRequest http, Model page) {
        page.addAttribute("rows", rows);
        page.addAttribute("reason", reason);
        page.addAttribute("problems", problems);
        return Htmx.view(http, "dashboard/incidents/skip", "ask");
    }
}

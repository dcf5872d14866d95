package org.calends.dashboard.services;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.calends.dashboard.Address;
import org.calends.delegation.DelegationManagement;
import org.calends.managedservice.ManagedServiceManagement;
import org.calends.managedservice.Review;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a managed service from its page: submitted, taken back, decided about, stopped, given back (C34, C38, C40). */
@Controller
@RequestMapping("/managed-services/{key}")
class ServiceStepController {

    private final ManagedServiceManagement management;
    private final Review review;
    private final DelegationManagement delegations;
    private final ServicePages pages;
    private final ServiceProblems words;

    ServiceStepController(
            ManagedServiceManagement management,
            Review review,
            DelegationManagement delegations,
            ServicePages pages,
            ServiceProblems words) {
        this.management = management;
        this.review = review;
        this.delegations = delegations;
        this.pages = pages;
        this.words = words;
    }

    @PostMapping("/submission")
    String submit(@PathVariable String key, HttpServletResponse answer, Model page) {
        return after(() -> management.submit(key), key, answer, page);
    }

    @PostMapping("/submission/removal")
    String takeBack(@PathVariable String key, HttpServletResponse answer, Model page) {
        return after(() -> management.takeBack(key), key, answer, page);
    }

    @PostMapping("/stop")
    String stop(@PathVariable String key, HttpServletResponse answer, Model page) {
        return after(() -> management.stopSelling(key), key, answer, page);
    }

    @PostMapping("/review")
    String decide(
            @PathVariable String key,
            @RequestParam(defaultValue = "false") boolean approve,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse answer,
            Model page) {
        page.addAttribute("reason", reason);
        Runnable decision = approve ? () -> review.approve(key) : () -> review.sendBack(key, reason);
        return after(decision, key, answer, page);
    }

    @PostMapping("/delegations/{id}/return")
    String giveBack(@PathVariable String key, @PathVariable UUID id, HttpServletResponse answer, Model page) {
        return after(() -> delegations.giveBack(id), key, answer, page);
    }

    /** What is refused is said on the page, beside what it is about. */
    private String after(Runnable step, String key, HttpServletResponse answer, Model page) {
        try {
            step.run();
            return "redirect:/managed-services/" + key;
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            answer.setStatus(Problem.of(refused).status().value());
            pages.fill(page, key, new Address("/managed-services/" + key, Map.of()));
            page.addAttribute("problems", words.onPage(refused, pages.product(key)));
            return ServicePages.VIEW;
        }
    }
}

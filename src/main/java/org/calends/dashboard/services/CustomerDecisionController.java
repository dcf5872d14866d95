package org.calends.dashboard.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.calends.delegation.DelegationManagement;
import org.calends.delegation.OwnDelegations;
import org.calends.delegation.Standing;
import org.calends.managedservice.ServiceOverviews;
import org.calends.problem.NotFound;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets operators record what customers accept, agree to and take back (C32, C38, C42). */
@Controller
@RequestMapping("/managed-services/{key}/delegations")
class CustomerDecisionController {

    private final ServiceOverviews services;
    private final OwnDelegations own;
    private final DelegationManagement management;
    private final ServiceProblems words;

    CustomerDecisionController(
            ServiceOverviews services, OwnDelegations own, DelegationManagement management, ServiceProblems words) {
        this.services = services;
        this.own = own;
        this.management = management;
        this.words = words;
    }

    @GetMapping("/new")
    String acceptance(@PathVariable String key, HttpServletRequest http, Model page) {
        return acceptance(key, AcceptanceForm.of(http), List.of(), page);
    }

    @PostMapping
    String accept(@PathVariable String key, HttpServletRequest http, HttpServletResponse answer, Model page) {
        var form = AcceptanceForm.of(http);
        try {
            management.accept(form.toSent(key));
            return back(key);
        } catch (Refusal refused) {
            return acceptance(key, form, problems(refused, answer), page);
        }
    }

    @GetMapping("/{id}")
    String decision(@PathVariable String key, @PathVariable UUID id, HttpServletRequest http, Model page) {
        return decision(key, standing(key, id), AcceptanceForm.of(http), List.of(), page);
    }

    @PostMapping("/{id}")
    String decide(
            @PathVariable String key,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String version,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        var standing = standing(key, id);
        var form = AcceptanceForm.of(http);
        try {
            note(id, version, form);
            return back(key);
        } catch (Refusal refused) {
            return decision(key, standing, form, problems(refused, answer), page);
        }
    }

    /** @param version that the customer agrees to; without one it takes the delegation back */
    private void note(UUID id, String version, AcceptanceForm form) {
        if (version.isEmpty()) {
            management.takeBack(id, form.person());
        } else {
            management.agreeToUpdate(id, version, form.person());
        }
    }

    private Standing standing(String key, UUID id) {
        var standing = own.standing(id);
        if (!standing.delegation().product().equals(key)) {
            throw new NotFound("Delegation " + id);
        }
        return standing;
    }

    private List<Violation> problems(Refusal refused, HttpServletResponse answer) {
        if (refused.kind() == Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        answer.setStatus(Problem.of(refused).status().value());
        return words.inForm(refused);
    }

    private String acceptance(String key, AcceptanceForm form, List<Violation> problems, Model page) {
        return form("acceptance", key, form, problems, page);
    }

    private String decision(String key, Standing standing, AcceptanceForm form, List<Violation> problems, Model page) {
        page.addAttribute("standing", standing);
        return form("decision", key, form, problems, page);
    }

    private String form(String view, String key, AcceptanceForm form, List<Violation> problems, Model page) {
        page.addAttribute("row", new ServiceRow(services.get(key), 0));
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        return "dashboard/services/" + view;
    }

    private static String back(String key) {
        return "redirect:/managed-services/" + key + "#delegations";
    }
}

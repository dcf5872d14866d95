package org.calends.dashboard.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.calends.calendar.MarketplaceCalendar;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.calends.delegation.DelegationLinks;
import org.calends.managedservice.ServiceOverviews;
import org.calends.problem.Problem;
import org.calends.problem.Refusal;
import org.calends.problem.Violation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets providers and operators make the links by which customers decide, and take them back (C32). */
@Controller
@RequestMapping("/managed-services/{key}/links")
class CustomerLinkController {

    private final ServiceOverviews services;
    private final DelegationLinks links;
    private final ServiceProblems words;
    private final MarketplaceCalendar calendar;
    private final String base;

    CustomerLinkController(
            ServiceOverviews services,
            DelegationLinks links,
            ServiceProblems words,
            MarketplaceCalendar calendar,
            @Value("${calends.mail.base-url}") String base) {
        this.services = services;
        this.links = links;
        this.words = words;
        this.calendar = calendar;
        this.base = base;
    }

    /** Whom a link is for, as it was typed. */
    record Typed(String plan, String tenantId) {}

    @GetMapping
    String list(@PathVariable String key, HttpServletRequest http, Model page) {
        return list(key, new Typed("", ""), List.of(), http, page);
    }

    /** The link is told on the next page and never again. */
    @PostMapping
    String make(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String tenantId,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page,
            RedirectAttributes next) {
        try {
            var made = links.make(key, plan, tenantId.strip());
            next.addFlashAttribute(
                    "link", base + "/delegation?token=" + made.token().secret());
            return back(key);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) {
                throw refused;
            }
            answer.setStatus(Problem.of(refused).status().value());
            return list(key, new Typed(plan, tenantId), words.inForm(refused), http, page);
        }
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable String key, @PathVariable UUID id) {
        links.cancel(key, id);
        return back(key);
    }

    private String list(String key, Typed typed, List<Violation> problems, HttpServletRequest http, Model page) {
        var address = Address.of(http, "size", "page");
        var found = links.of(key, Paging.of(address));
        page.addAttribute("row", new ServiceRow(services.get(key), 0));
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        page.addAttribute("links", found.items());
        page.addAttribute("pager", Pager.of(found, address));
        page.addAttribute("now", calendar.now());
        return "dashboard/services/links";
    }

    private static String back(String key) {
        return "redirect:/managed-services/" + key + "/links";
    }
}

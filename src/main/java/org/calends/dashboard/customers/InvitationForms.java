package org.calends.dashboard.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.calends.customer.Invitations;
import org.calends.dashboard.Address;
import org.calends.dashboard.Pager;
import org.calends.dashboard.Paging;
import org.calends.problem.Invalid;
import org.calends.problem.Telling;
import org.calends.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets a reseller invite customers, and take invitations back (P4). */
@Controller
@RequestMapping("/customers/invitations")
class InvitationForms {

    private final Invitations invitations;
    private final Telling telling;
    private final String base;

    InvitationForms(Invitations invitations, Telling telling, @Value("${calends.mail.base-url}") String base) {
        this.invitations = invitations;
        this.telling = telling;
        this.base = base;
    }

    /** Whom to invite, as it was typed. */
    record Typed(
            @Nullable String tenantId,
            @Nullable String name,
            @Nullable String country) {

        /** Null for what is no tenant id, which is then missing. */
        @Nullable
        UUID tenant() {
            try {
                return tenantId == null ? null : UUID.fromString(tenantId.strip());
            } catch (IllegalArgumentException noTenant) {
                return null;
            }
        }

        @Nullable
        String code() {
            return country == null ? null : country.strip().toUpperCase(Locale.ROOT);
        }
    }

    @GetMapping
    String list(HttpServletRequest http, Model page) {
        return list(new Typed(null, null, null), List.of(), http, page);
    }

    /** The link is told on the next page and never again. */
    @PostMapping
    String send(Typed typed, HttpServletRequest http, HttpServletResponse answer, Model page, RedirectAttributes next) {
        try {
            var sent = invitations.send(typed.tenant(), typed.name(), typed.code());
            next.addFlashAttribute("link", base + "/invitation?token=" + sent.secret());
            next.addFlashAttribute("invited", sent.invitation().customer().name());
            return "redirect:/customers/invitations";
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return list(typed, telling.tell(refused.violations()), http, page);
        }
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable UUID id) {
        invitations.cancel(id);
        return "redirect:/customers/invitations";
    }

    private String list(Typed typed, List<Violation> problems, HttpServletRequest http, Model page) {
        var address = Address.of(http, "size", "page");
        var found = invitations.list(Paging.of(address));
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        page.addAttribute("invitations", found.items());
        page.addAttribute("pager", Pager.of(found, address));
        return "dashboard/customers/invitations";
    }
}

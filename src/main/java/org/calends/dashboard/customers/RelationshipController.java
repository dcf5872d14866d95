package org.calends.dashboard.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.calends.customer.Customers;
import org.calends.customer.RelationshipHeld;
import org.calends.customer.Relationships;
import org.calends.dashboard.Htmx;
import org.calends.problem.Telling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a reseller switch what a customer may, and end the relationship (P11, P12, P13). */
@Controller
@RequestMapping("/customers/{customer}")
class RelationshipController {

    private final Customers customers;
    private final Relationships relationships;
    private final Telling telling;

    RelationshipController(Customers customers, Relationships relationships, Telling telling) {
        this.customers = customers;
        this.relationships = relationships;
        this.telling = telling;
    }

    @PostMapping("/usage-visibility")
    String showUsage(@PathVariable UUID customer, @RequestParam boolean on) {
        customers.showUsage(customer, on);
        return "redirect:/customers/" + customer;
    }

    @PostMapping("/reservations")
    String allowReservations(@PathVariable UUID customer, @RequestParam boolean on) {
        customers.allowReservations(customer, on);
        return "redirect:/customers/" + customer;
    }

    @GetMapping("/removal")
    String ask(@PathVariable UUID customer, HttpServletRequest http, Model page) {
        var relationship = customers.mine(customer);
        page.addAttribute("relationship", relationship);
        page.addAttribute("ties", telling.tell(relationships.ties(relationship.reseller(), customer)));
        return Htmx.view(http, "dashboard/customers/remove", "ask");
    }

    /** Asked again in the transaction: something may have been sold since the page was shown. */
    @PostMapping("/removal")
    String remove(@PathVariable UUID customer, HttpServletRequest http, HttpServletResponse answer, Model page) {
        try {
            customers.remove(customer);
            return "redirect:/customers";
        } catch (RelationshipHeld held) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return ask(customer, http, page);
        }
    }
}

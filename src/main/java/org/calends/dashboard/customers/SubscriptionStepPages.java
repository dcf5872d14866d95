package org.calends.dashboard.customers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.calends.dashboard.Htmx;
import org.calends.problem.Invalid;
import org.calends.problem.Telling;
import org.calends.problem.Violation;
import org.calends.subscription.Subscriptions;
import org.calends.subscription.Suspension;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks about a step with a subscription where there is something to ask, and takes it. */
@Controller
@RequestMapping("/customers/subscriptions/{id}")
class SubscriptionStepPages {

    private static final String SUSPENSION = "suspension";
    private static final String CANCELLATION = "cancellation";
    private static final String QUANTITY = "quantity";

    private final SubscriptionSteps steps;
    private final Subscriptions subscriptions;
    private final CustomerSheets sheets;
    private final Telling telling;

    SubscriptionStepPages(
            SubscriptionSteps steps, Subscriptions subscriptions, CustomerSheets sheets, Telling telling) {
        this.steps = steps;
        this.subscriptions = subscriptions;
        this.sheets = sheets;
        this.telling = telling;
    }

    @GetMapping({"/" + SUSPENSION, "/" + CANCELLATION, "/" + QUANTITY})
    String ask(@PathVariable UUID id, HttpServletRequest http, Model page) {
        var path = http.getRequestURI();
        return ask(id, path.substring(path.lastIndexOf('/') + 1), List.of(), http, page);
    }

    @PostMapping("/" + SUSPENSION)
    String suspend(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        return take(id, SUSPENSION, () -> steps.suspend(id, reason), http, answer, page);
    }

    @PostMapping("/" + QUANTITY)
    String count(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String quantity,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        return take(id, QUANTITY, () -> steps.count(id, quantity), http, answer, page);
    }

    @PostMapping("/" + CANCELLATION)
    String cancel(@PathVariable UUID id) {
        steps.cancel(id);
        return back(id);
    }

    @PostMapping("/reactivation")
    String reactivate(@PathVariable UUID id) {
        steps.reactivate(id);
        return back(id);
    }

    @PostMapping("/auto-renew")
    String renewByItself(@PathVariable UUID id, @RequestParam boolean on) {
        steps.renewByItself(id, on);
        return back(id);
    }

    private String take(
            UUID id, String step, Runnable action, HttpServletRequest http, HttpServletResponse answer, Model page) {
        try {
            action.run();
            return back(id);
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return ask(id, step, telling.tell(refused.violations()), http, page);
        }
    }

    private String ask(UUID id, String step, List<Violation> problems, HttpServletRequest http, Model page) {
        var subscription = subscriptions.get(id);
        page.addAttribute("row", sheets.row(subscription));
        page.addAttribute("step", step);
        page.addAttribute("problems", problems);
        page.addAttribute("reasons", Suspension.Reason.values());
        page.addAttribute("back", Whose.pageOf(subscription.reseller(), subscription.customer()));
        return Htmx.view(http, "dashboard/customers/step", "ask");
    }

    private String back(UUID id) {
        var subscription = subscriptions.get(id);
        return "redirect:" + Whose.pageOf(subscription.reseller(), subscription.customer());
    }
}

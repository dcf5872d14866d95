package org.calends.dashboard.offer;

import org.calends.privateoffer.PrivateOfferId;
import org.calends.privateoffer.PrivateOfferManagement;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an operator decides about refused resellers: to ask about them again, or to go on without them (R33, R34). */
@Controller
@RequestMapping("/offers/{id}/authorization")
class DecisionController {

    private final PrivateOfferManagement management;

    DecisionController(PrivateOfferManagement management) {
        this.management = management;
    }

    @PostMapping("/retry")
    String retry(@PathVariable String id) {
        management.retryRefused(PrivateOfferId.of(id));
        return back(id);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable String id) {
        management.acceptRefusals(PrivateOfferId.of(id));
        return back(id);
    }

    private static String back(String id) {
        return "redirect:/offers/" + id + "#resellers";
    }
}

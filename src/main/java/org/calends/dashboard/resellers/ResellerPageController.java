package org.calends.dashboard.resellers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.calends.program.ProgramManagement;
import org.calends.reseller.StatusChange;
import org.calends.security.CurrentUser;
import org.calends.security.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows one reseller: who it is, where it stands in the program, and the margins it has. Why it is suspended stays between it
 * and the marketplace.
 */
@Controller
class ResellerPageController {

    private final ProgramManagement program;
    private final MarginYears margins;

    ResellerPageController(ProgramManagement program, MarginYears margins) {
        this.program = program;
        this.margins = margins;
    }

    @GetMapping("/resellers/{tenantId}")
    String show(@PathVariable UUID tenantId, Model page) {
        var role = CurrentUser.get().role();
        var reseller = program.reseller(tenantId);
        page.addAttribute("reseller", reseller);
        page.addAttribute("year", margins.of(tenantId));
        page.addAttribute("inside", role != Role.PUBLISHER);
        page.addAttribute("decides", role == Role.OPERATOR);
        if (role != Role.PUBLISHER) {
            page.addAttribute("steps", ProgramStep.from(reseller.programStatus()));
            page.addAttribute("changes", newestFirst(program.history(tenantId)));
            page.addAttribute("standing", program.standing(tenantId).orElse(null));
        }
        return "dashboard/resellers/reseller";
    }

    private static List<StatusChange> newestFirst(List<StatusChange> changes) {
        var turned = new ArrayList<>(changes);
        Collections.reverse(turned);
        return turned;
    }
}

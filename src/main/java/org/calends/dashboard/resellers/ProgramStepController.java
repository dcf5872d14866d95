package org.calends.dashboard.resellers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.calends.api.Spelling;
import org.calends.dashboard.Htmx;
import org.calends.problem.Invalid;
import org.calends.problem.NotFound;
import org.calends.problem.Violation;
import org.calends.program.Decision;
import org.calends.program.ProgramManagement;
import org.calends.reseller.SuspensionReason;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets an operator suspend a reseller, reinstate it, or note that it has left; the reason is asked (P7, P10, R35). */
@Controller
@RequestMapping("/resellers/{tenantId}/program/{word}")
class ProgramStepController {

    private static final List<ReasonWord> REASONS = Arrays.stream(SuspensionReason.values())
            .map(reason -> new ReasonWord(reason, Spelling.of(reason)))
            .toList();

    private final ProgramManagement program;

    ProgramStepController(ProgramManagement program) {
        this.program = program;
    }

    /** What was typed, to be shown again when it is refused. */
    record Said(@Nullable String reason, @Nullable String note) {}

    /** A reason as a form sends it. */
    record ReasonWord(SuspensionReason reason, String word) {}

    @GetMapping
    String ask(@PathVariable UUID tenantId, @PathVariable String word, HttpServletRequest http, Model page) {
        return ask(tenantId, step(word), new Said(null, null), List.of(), http, page);
    }

    @PostMapping
    String decide(
            @PathVariable UUID tenantId,
            @PathVariable String word,
            Said said,
            HttpServletRequest http,
            HttpServletResponse answer,
            Model page) {
        try {
            take(tenantId, step(word), said);
            return "redirect:/resellers/" + tenantId;
        } catch (Invalid refused) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return ask(tenantId, step(word), said, refused.violations(), http, page);
        }
    }

    private void take(UUID tenant, ProgramStep step, Said said) {
        var note = Decision.note(said.note());
        switch (step) {
            case SUSPENSION -> program.suspend(tenant, Decision.reason(said.reason()), note);
            case REINSTATEMENT -> program.reinstate(tenant, note);
            case DEPARTURE -> program.depart(tenant, note);
        }
    }

    private String ask(
            UUID tenant, ProgramStep step, Said said, List<Violation> problems, HttpServletRequest http, Model page) {
        page.addAttribute("reseller", program.reseller(tenant));
        page.addAttribute("step", step);
        page.addAttribute("said", said);
        page.addAttribute("problems", problems);
        page.addAttribute("reasons", REASONS);
        return Htmx.view(http, "dashboard/resellers/decide", "ask");
    }

    private static ProgramStep step(String word) {
        return ProgramStep.of(word).orElseThrow(() -> new NotFound("Step " + word));
    }
}

package org.calends.dashboard.offer;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.calends.privateoffer.PrivateOfferId;
import org.calends.problem.NotFound;
import org.calends.workflow.ProcessPosition;
import org.calends.workflow.ProcessPositions;
import org.calends.workflow.incident.IncidentDesk;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets an operator have stuck steps of an offer tried again, one or all that are alike: the same as the incident desk does. */
@Controller
class RetryController {

    private final ProcessPositions positions;
    private final IncidentDesk desk;

    RetryController(ProcessPositions positions, IncidentDesk desk) {
        this.positions = positions;
        this.desk = desk;
    }

    /** How many of the wanted steps are tried again; the others were not stuck any more. */
    record Retried(long done, long wanted) implements Serializable {}

    @PostMapping("/offers/{id}/incidents/retry")
    String retry(
            @PathVariable String id,
            @RequestParam(name = "incident", defaultValue = "") List<String> incidents,
            RedirectAttributes next) {
        var own = positions.of(PrivateOfferId.of(id)).causes().stream()
                .map(ProcessPosition.Stuck::id)
                .collect(Collectors.toSet());
        var done = incidents.stream()
                .distinct()
                .filter(own::contains)
                .filter(this::tried)
                .count();
        next.addFlashAttribute("retried", new Retried(done, incidents.size()));
        return "redirect:/offers/" + id;
    }

    private boolean tried(String incident) {
        try {
            desk.retry(incident);
            return true;
        } catch (NotFound | ConcurrencyFailureException faster) {
            return false;
        }
    }
}

package org.calends.workflow.incident;

import org.calends.problem.Refusal;

/** The step concerns the whole offer, which cannot go on without it. */
class NothingToSkip extends Refusal {

    NothingToSkip(String incident) {
        super(
                Kind.CONFLICT,
                "nothing-to-skip",
                "Incident " + incident + " does not concern a batch of resellers. Mend its cause and retry it.",
                "R36");
    }
}

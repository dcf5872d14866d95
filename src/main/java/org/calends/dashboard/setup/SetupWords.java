package org.calends.dashboard.setup;

import java.util.List;
import org.calends.problem.Violation;
import org.springframework.stereotype.Component;

/** Says what is wrong with a draft, and what its term means. */
@Component
class SetupWords {

    private final Told told;
    private final TermChoices terms;

    SetupWords(Told told, TermChoices terms) {
        this.told = told;
        this.terms = terms;
    }

    List<Violation> tell(List<Violation> violations, Subjects subjects) {
        return told.tell(violations, subjects);
    }

    TermChoices.Term term(SetupForm form) {
        return terms.of(form);
    }
}

package org.calends.managedservice;

import org.calends.api.Spelling;
import org.calends.problem.Refusal;

/** What was asked for is not the next step of this managed service. */
public class WrongStep extends Refusal {

    WrongStep(String product, ServiceState state) {
        super(
                Kind.CONFLICT,
                "wrong-state",
                "“%s” is %s, so this cannot be done now."
                        .formatted(product, Spelling.of(state).replace('-', ' ')),
                "C40");
    }

    WrongStep(String message, String rule) {
        super(Kind.CONFLICT, "wrong-state", message, rule);
    }
}

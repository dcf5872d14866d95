package org.calends.delegation;

import org.calends.problem.Refusal;

/** A delegation cannot be accepted, changed or ended in this way now. */
public class DelegationRefused extends Refusal {

    DelegationRefused(String message, String rule) {
        super(Kind.CONFLICT, "delegation-refused", message, rule);
    }
}

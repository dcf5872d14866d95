package org.calends.customer;

import org.calends.problem.Refusal;

/** An invitation that was answered, canceled or left for too long. */
public class InvitationClosed extends Refusal {

    InvitationClosed() {
        super(
                Kind.CONFLICT,
                "invitation-closed",
                "This invitation is not open any more. Ask your partner for another one.",
                "P4");
    }
}

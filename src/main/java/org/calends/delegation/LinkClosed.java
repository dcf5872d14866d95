package org.calends.delegation;

import org.calends.problem.Refusal;

/** A link that was taken back, has another in its place, or was left for too long. */
public class LinkClosed extends Refusal {

    LinkClosed() {
        super(
                Kind.CONFLICT,
                "delegation-link-closed",
                "This link works no more. Ask the provider for another one.",
                "C32");
    }
}

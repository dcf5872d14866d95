package org.calends.listing;

import org.calends.problem.Refusal;

/** What was asked for is for drafts only, or for what is published only (C6). */
public class NotInThisState extends Refusal {

    NotInThisState(String message) {
        super(Kind.CONFLICT, "wrong-state", message, "C6");
    }
}

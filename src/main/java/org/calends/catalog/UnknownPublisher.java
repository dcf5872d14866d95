package org.calends.catalog;

import org.calends.problem.Refusal;

/** The account is a publisher's, but the marketplace does not know the publisher (R7). */
public class UnknownPublisher extends Refusal {

    UnknownPublisher(String publisher) {
        super(
                Kind.CONFLICT,
                "unknown-publisher",
                "The marketplace knows no publisher “" + publisher + "”. An operator adds it to the catalog file.",
                "R7");
    }
}

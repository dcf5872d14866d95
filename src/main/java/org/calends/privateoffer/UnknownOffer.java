package org.calends.privateoffer;

import org.calends.problem.NotFound;

/** There is no such offer, or it belongs to another publisher: told alike. */
public class UnknownOffer extends NotFound {

    UnknownOffer(String id) {
        super("Private offer " + id);
    }
}

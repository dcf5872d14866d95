package org.calends.notification;

import org.calends.privateoffer.PrivateOfferId;

/**
 * Where the reader of a mail can go on.
 *
 * @param path below the address under which people reach Calends
 */
public record Link(String label, String path) {

    public static final Link HOME = new Link("Open Calends", "/");

    /** To the page of an offer. */
    static Link to(PrivateOfferId offer) {
        return new Link("Open the offer", "/offers/" + offer.value());
    }
}

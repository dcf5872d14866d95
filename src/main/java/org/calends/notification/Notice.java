package org.calends.notification;

import java.util.List;
import org.calends.privateoffer.PrivateOfferId;
import org.jspecify.annotations.Nullable;

/**
 * Something that operators have to know.
 *
 * @param offer which it is about; null when it is about the house
 * @param occasion tells one time from another; of each, every operator hears once
 */
public record Notice(MailKind kind, @Nullable PrivateOfferId offer, String occasion, List<Reason> reasons, Link link) {

    /** What stands in place of an offer's id where there is no offer. */
    static final String HOUSE = "calends";

    /** What is wrong, and the rest that is known about it. */
    public record Reason(String what, @Nullable String why) {}

    String about() {
        return offer == null ? HOUSE : offer.value();
    }
}

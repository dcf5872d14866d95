package org.calends.notification;

import org.jspecify.annotations.Nullable;

/**
 * What a list of mails is narrowed to; all of them when nothing is named.
 *
 * @param stuck only those whose last try failed
 * @param text a part of the recipient's address, or how the id of an offer begins
 */
public record MailQuery(
        @Nullable MailState state, boolean stuck, @Nullable String text) {

    static final MailQuery ALL = new MailQuery(null, false, null);

    static final MailQuery STUCK = new MailQuery(null, true, null);

    /** The text with nothing in it that a pattern would understand. */
    @Nullable
    String part() {
        return text == null ? null : text.replaceAll("[!%_]", "!$0");
    }
}

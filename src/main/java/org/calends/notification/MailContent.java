package org.calends.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there was to say when it happened; a mail that is sent late still says what was true then.
 *
 * @param start and {@code end}: the term in words, unless the offer never got one
 * @param failed with the reason of each
 * @param actor who brought it about, by login name
 */
record MailContent(
        String id,
        String name,
        String publisher,
        @Nullable String start,
        @Nullable String end,
        List<String> lines,
        List<String> live,
        List<Failure> failed,
        String actor) {

    /** A reseller that does not have the offer's margins, and why. */
    record Failure(String reseller, String reason) {}
}

package org.calends.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person.
 *
 * @param about the id of an offer, or what stands in its place for the house
 * @param occasion tells one mail of its kind from the next; empty for what happens once
 * @param content a {@link Letter} as JSON
 * @param attempts how often it was tried, counted before each try
 * @param lastError without addresses
 */
public record Mail(
        UUID id,
        String about,
        MailKind kind,
        String occasion,
        String to,
        String messageId,
        String subject,
        String content,
        MailState state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant sentAt) {

    /** Names the occasion in a header: every mail about it has the same. */
    String event() {
        return messageId.substring(1, messageId.lastIndexOf('.', messageId.indexOf('@')));
    }
}

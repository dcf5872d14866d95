package org.calends.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person.
 *
 * @param about the business key, which is the id of an offer
 * @param content a {@link MailContent} as JSON
 * @param attempts how often it was tried, counted before each try
 * @param lastError without addresses
 */
public record Mail(
        UUID id,
        String about,
        MailKind kind,
        String to,
        String messageId,
        String subject,
        String content,
        MailState state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant sentAt) {}

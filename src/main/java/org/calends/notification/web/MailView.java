package org.calends.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.calends.notification.Mail;
import org.calends.notification.MailKind;
import org.calends.notification.MailState;
import org.jspecify.annotations.Nullable;

/** A mail as a list shows it: whether it went out, not what it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MailView(
        UUID id,
        String about,
        MailKind kind,
        String to,
        String subject,
        MailState state,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    static MailView of(Mail mail) {
        return new MailView(
                mail.id(),
                mail.about(),
                mail.kind(),
                mail.to(),
                mail.subject(),
                mail.state(),
                mail.attempts(),
                mail.sentAt(),
                mail.lastError());
    }
}

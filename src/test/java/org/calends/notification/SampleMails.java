package org.calends.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** A letter of each kind about a sample offer, and what becomes of it. */
final class SampleMails {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleMails() {}

    static String html(MailKind kind) {
        return templates("https://calends.example")
                .body(mail(kind, letter(kind)))
                .html();
    }

    static Letter letter(MailKind kind) {
        var offer = SampleOffers.to(SampleOffers.SOLSTICE, SampleOffers.NORDWIND);
        return switch (kind) {
            case LIVE, ENDED, WITHDRAWN -> TransitionLetter.of(kind, offer);
            case NEEDS_ATTENTION, INCIDENT -> NoticeLetter.of(notice(kind), offer);
            case FINDINGS -> NoticeLetter.of(notice(kind), null);
        };
    }

    static MailTemplates templates(String base) {
        return new MailTemplates(
                JSON, new MailSettings("a@b.example", "b.example", URI.create(base), List.of("otto@b.example")));
    }

    static Mail mail(MailKind kind, Letter letter) {
        try {
            return new Mail(
                    new UUID(0, 1),
                    "PO-2611-7GK4MX",
                    kind,
                    "",
                    "mara@halden.example",
                    "<1.1@b.example>",
                    kind.subject("Winter"),
                    JSON.writeValueAsString(letter),
                    MailState.PENDING,
                    0,
                    null,
                    null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Notice notice(MailKind kind) {
        var reasons = List.of(new Notice.Reason("Authorize batch", "the <authority> is down"));
        return new Notice(kind, SampleOffers.ID, "once", reasons, Link.HOME);
    }
}

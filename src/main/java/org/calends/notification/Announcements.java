package org.calends.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes down what is to be said, once for each occasion and address. */
@Component
class Announcements {

    private static final int SHORT_HASH = 8;

    private final MailRows rows;
    private final ObjectMapper json;
    private final MailSettings settings;

    Announcements(MailRows rows, ObjectMapper json, MailSettings settings) {
        this.rows = rows;
        this.json = json;
        this.settings = settings;
    }

    /** What is told, about what, and which time; a transition happens once and needs no {@code which}. */
    record Occasion(MailKind kind, String about, String which) {

        String word() {
            var word = about + "." + kind.word();
            return which.isEmpty() ? word : word + "." + hash(which);
        }
    }

    /** Whether anybody is told who was not told before. */
    boolean write(Occasion occasion, String subject, Letter letter, List<String> recipients) {
        var content = written(letter);
        var added = each(recipients).stream()
                .map(to -> rows.add(mail(occasion, to, subject, content)))
                .toList();
        return added.contains(true);
    }

    /** Each address once, whichever way it is spelled, in the order in which they are named. */
    private static Collection<String> each(List<String> addresses) {
        var once = new LinkedHashMap<String, String>();
        addresses.forEach(address -> once.putIfAbsent(address.strip().toLowerCase(Locale.ROOT), address.strip()));
        return once.values();
    }

    /** Its Message-ID is the same whenever it is asked for, so that a mail that arrives twice can be told from two mails. */
    private Mail mail(Occasion occasion, String to, String subject, String content) {
        var messageId = "<%s.%s@%s>".formatted(occasion.word(), hash(to.toLowerCase(Locale.ROOT)), settings.domain());
        return new Mail(
                UUID.randomUUID(),
                occasion.about(),
                occasion.kind(),
                occasion.which(),
                to,
                messageId,
                subject,
                content,
                MailState.PENDING,
                0,
                null,
                null);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(Letter letter) {
        try {
            return json.writeValueAsString(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

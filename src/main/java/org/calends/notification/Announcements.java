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
import org.calends.privateoffer.PrivateOfferId;
import org.springframework.stereotype.Component;

/** Writes down what is to be said, once for each address. */
@Component
class Announcements {

    private static final int SHORT_HASH = 8;

    private final MailRows rows;
    private final Snapshots snapshots;
    private final ObjectMapper json;
    private final MailSettings settings;

    Announcements(MailRows rows, Snapshots snapshots, ObjectMapper json, MailSettings settings) {
        this.rows = rows;
        this.snapshots = snapshots;
        this.json = json;
        this.settings = settings;
    }

    void write(MailKind kind, PrivateOfferId id) {
        var snapshot = snapshots.of(id);
        var recipients = kind.audience() == MailKind.Audience.CONTACTS ? snapshot.contacts() : settings.operators();
        var subject = kind.subject(snapshot.content().name(), id.value());
        var content = written(snapshot.content());
        each(recipients).forEach(to -> rows.add(id.value(), kind, to, messageId(id, kind, to), subject, content));
    }

    /** Each address once, whichever way it is spelled, in the publisher's order. */
    private static Collection<String> each(List<String> addresses) {
        var once = new LinkedHashMap<String, String>();
        addresses.forEach(address -> once.putIfAbsent(address.strip().toLowerCase(Locale.ROOT), address.strip()));
        return once.values();
    }

    /** The same whenever it is asked for, so that a mail that arrives twice can be told from two mails. */
    private String messageId(PrivateOfferId id, MailKind kind, String to) {
        return "<%s.%s.%s@%s>".formatted(id, kind.word(), hash(to), settings.domain());
    }

    private static String hash(String address) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, SHORT_HASH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(MailContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

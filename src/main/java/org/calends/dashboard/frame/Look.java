package org.calends.dashboard.frame;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How somebody likes the pages; kept in a cookie of their browser, so that it holds before the login, too.
 *
 * @param language null to follow the browser
 * @param zone in which instants are told; months are the marketplace's and never shift (R22)
 * @param shortcuts whether single keys do something (WCAG 2.1.4)
 */
public record Look(Theme theme, @Nullable Locale language, ZoneId zone, boolean shortcuts) {

    public static final String COOKIE = "CALENDS-LOOK";

    /** What we speak; the first one when the browser asks for none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    static final Look USUAL = new Look(Theme.SYSTEM, null, ZoneOffset.UTC, true);

    private static final int PARTS = 4;

    /** Bright, dark, or whatever the machine is set to. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Reads what a form or a cookie says; what makes no sense is as usual. */
    static Look of(@Nullable String theme, @Nullable String language, @Nullable String zone, boolean shortcuts) {
        var chosen = List.of(Theme.values()).stream()
                .filter(it -> it.name().equalsIgnoreCase(theme))
                .findFirst()
                .orElse(Theme.SYSTEM);
        var spoken = LANGUAGES.stream()
                .filter(it -> it.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
        return new Look(chosen, spoken, zone(zone), shortcuts);
    }

    static Look read(@Nullable String cookie) {
        var parts = cookie == null ? new String[0] : cookie.split("&", -1);
        return parts.length == PARTS ? of(parts[0], parts[1], parts[2], !"quiet".equals(parts[3])) : USUAL;
    }

    String cookie() {
        return String.join(
                "&",
                theme.name(),
                language == null ? "" : language.getLanguage(),
                zone.getId(),
                shortcuts ? "keys" : "quiet");
    }

    public boolean isLocal() {
        return !zone.equals(ZoneOffset.UTC);
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isBlank() || id.equals("UTC") ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}

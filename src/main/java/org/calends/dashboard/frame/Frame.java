package org.calends.dashboard.frame;

import java.util.List;
import org.calends.dashboard.Place;
import org.calends.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * What every page shows around its content; templates find it as {@code frame}.
 *
 * @param user null before the login
 * @param place the entry of the navigation that the page belongs to; empty when none
 * @param address path and query, for the way back
 * @param version of styles and scripts, so that a browser never keeps old ones
 */
public record Frame(
        @Nullable CurrentUser user,
        String displayName,
        List<Place.Group> groups,
        String place,
        Look look,
        String language,
        String address,
        String requestId,
        String version,
        boolean demo) {

    /** Up to two letters that stand for the person. */
    public String initials() {
        var letters = new StringBuilder();
        for (var word : displayName.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.codePointCount(0, letters.length()) <= 2
                ? letters.toString()
                : letters.substring(0, letters.offsetByCodePoints(0, 1))
                        + letters.substring(letters.offsetByCodePoints(letters.length(), -1));
    }
}

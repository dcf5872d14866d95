package org.calends.dashboard.products;

import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that somebody has looked at last, so that nobody chooses the file again to take it over.
 *
 * @param name by which the page asks for it; another sheet, checked in another window, has another
 * @param content in Base64
 */
record CheckedSheet(String name, String product, boolean changes, String content) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String KEY = CheckedSheet.class.getName();
    private static final int LARGEST = 1024 * 1024;

    /** Null when it is too large to be kept. */
    static @Nullable CheckedSheet keep(HttpSession session, String product, boolean changes, byte[] content) {
        session.removeAttribute(KEY);
        if (content.length > LARGEST) {
            return null;
        }
        var name = UUID.randomUUID().toString();
        var sheet = new CheckedSheet(name, product, changes, Base64.getEncoder().encodeToString(content));
        session.setAttribute(KEY, sheet);
        return sheet;
    }

    /** Null when it is another by now, or none. */
    static @Nullable CheckedSheet take(HttpSession session, String product, String name) {
        if (session.getAttribute(KEY) instanceof CheckedSheet sheet
                && sheet.name().equals(name)
                && sheet.product().equals(product)) {
            session.removeAttribute(KEY);
            return sheet;
        }
        return null;
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }
}

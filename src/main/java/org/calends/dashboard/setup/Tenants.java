package org.calends.dashboard.setup;

import java.util.regex.Pattern;

/** Tells tenant ids from other texts: Java's own reading takes shorter ones, too. */
final class Tenants {

    private static final Pattern SHAPE = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Tenants() {}

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}

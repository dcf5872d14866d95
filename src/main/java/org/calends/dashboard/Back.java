package org.calends.dashboard;

import java.util.regex.Pattern;

/** The way back to where a form was; never to another site, however the address is written. */
public final class Back {

    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private Back() {}

    /** The path if it is one of ours, else the start page. Hand it to {@code redirect:}. */
    public static String to(String path) {
        return to(path, "/");
    }

    public static String to(String path, String otherwise) {
        return OWN_PATH.matcher(path).matches() ? path.replace("{", "%7B").replace("}", "%7D") : otherwise;
    }
}

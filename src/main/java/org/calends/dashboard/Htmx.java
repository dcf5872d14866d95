package org.calends.dashboard;

import jakarta.servlet.http.HttpServletRequest;

/** Tells requests for a part of a page, which htmx sends, from requests for the whole. */
public final class Htmx {

    private static final String ASKING = "HX-Request";

    private Htmx() {}

    public static boolean asks(HttpServletRequest request) {
        return "true".equals(request.getHeader(ASKING)) && request.getHeader("HX-History-Restore-Request") == null;
    }

    /** The view: the template's fragment when htmx asks, else the whole page. */
    public static String view(HttpServletRequest request, String template, String fragment) {
        return asks(request) ? template + " :: " + fragment : template;
    }
}

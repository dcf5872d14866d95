package org.calends.notification;

/**
 * Where the reader of a mail can go on.
 *
 * @param path below the address under which people reach Calends
 */
public record Link(String label, String path) {

    public static final Link HOME = new Link("Open Calends", "/");
}

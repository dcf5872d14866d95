package org.calends.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, in the words that were true when it was written; text and HTML are two ways to show all of it.
 *
 * @param reason why the reader gets it
 */
record Letter(String title, String opening, List<Fact> facts, List<Section> sections, Link link, String reason) {

    /** One line of what is good to know, such as the term. */
    record Fact(String label, String value) {}

    /** A list under a heading. */
    record Section(String title, List<Item> items) {}

    /** One thing in a list, and what there is to say about it. */
    record Item(String text, @Nullable String detail) {}
}

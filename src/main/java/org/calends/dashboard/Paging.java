package org.calends.dashboard;

import org.calends.api.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reads from an address which part of a list is wanted; what makes no sense is left out, since an address is no form. */
public final class Paging {

    private Paging() {}

    public static PageRequest of(Address address) {
        var asked = address.parameters();
        return new PageRequest(
                number(asked.get("page"), 0, 0, Integer.MAX_VALUE),
                number(asked.get("size"), Pager.USUAL_SIZE, 1, PageRequest.LARGEST_SIZE));
    }

    private static int number(@Nullable String word, int usual, int least, int most) {
        try {
            return word == null ? usual : Math.max(least, Math.min(most, Integer.parseInt(word)));
        } catch (NumberFormatException noNumber) {
            return usual;
        }
    }
}

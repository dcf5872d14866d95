package org.calends.privateoffer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.calends.privateoffer.DraftContent;
import org.calends.problem.Invalid;
import org.calends.problem.Violation;

/**
 * What else is wrong with content that cannot be stored: the rules of a submission, asked about all that could be read. A draft
 * may be incomplete, so nothing is said to be missing, and nothing about places that could not be read.
 *
 * @param rules asked with the publisher
 */
record BrokenRules(BiFunction<String, DraftContent, List<Violation>> rules) {

    private static final String MISSING = ".required";

    // What is left out of these lists changes the numbers of what follows in them.
    private static final Pattern WITHIN_A_LIST = Pattern.compile("(?<=\\.(customPrice|customers))\\[.*");

    /** @throws Invalid naming the slips and the broken rules; without slips, nothing stands against storing */
    void refuse(List<Violation> slips, String publisher, DraftContent content) {
        if (slips.isEmpty()) {
            return;
        }
        var all = new ArrayList<>(slips);
        rules.apply(publisher, content).stream()
                .filter(broken -> !broken.code().endsWith(MISSING))
                .filter(broken -> slips.stream().noneMatch(slip -> touch(place(slip), broken.field())))
                .forEach(all::add);
        throw new Invalid("This cannot be stored as a draft.", all);
    }

    private static String place(Violation slip) {
        return WITHIN_A_LIST.matcher(slip.field()).replaceFirst("");
    }

    private static boolean touch(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }
}

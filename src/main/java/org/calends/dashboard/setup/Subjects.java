package org.calends.dashboard.setup;

import java.util.List;
import java.util.function.IntFunction;
import org.calends.privateoffer.OfferedReseller;

/** What the numbers in the names of fields stand for. */
record Subjects(List<String> contacts, List<LineView> lines, List<OfferedReseller> resellers) {

    /** The address, plan or tenant that a field belongs to; empty for the offer as a whole. */
    String of(String field) {
        var number = field.replaceAll("^\\w+\\[(\\d{1,4})].*|.*", "$1");
        if (number.isEmpty()) {
            return "";
        }
        int at = Integer.parseInt(number);
        if (field.startsWith("pricing")) {
            return named(at, lines.size(), i -> lines.get(i).name());
        }
        return field.startsWith("resellers")
                ? named(at, resellers.size(), i -> resellers.get(i).tenantId().toString())
                : named(at, contacts.size(), contacts::get);
    }

    private static String named(int at, int size, IntFunction<String> name) {
        return at < size ? name.apply(at) : "";
    }
}
